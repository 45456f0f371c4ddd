import { page, type Pages } from "./page.js";

/** Pages on the tests beside the rules, and on how well they test. */
export const testPages = {
  "no-tests": page(
    "Nol uji bukan keberhasilan; tanpa uji tidak diketahui apakah penyandian berkata seperti pasalnya.",
    "Zero tests are no success; without tests nobody knows whether the encoding says what the article says.",
    "# tanpa *.test.yaml",
    "# pasal-5.test.yaml di samping pasal-5.yaml",
  ),
  "no-cases": page(
    "Hanya ada kasus dasar; setiap unsur harus ditunjukkan menentukan.",
    "There is only a base; each element must be shown to decide.",
    "base: { name: dasar }",
    "base: { name: dasar }\ncases: [{ name: bukan pegawai, change: { actor.status: warga }, expect: { status: not_reached, by: [pelaku] } }]",
  ),
  "test-missing": page(
    "Setiap rantai larangan dan ancaman diuji.",
    "Every chain of prohibition and sanction is tested.",
    "# pasal-10.yaml tanpa uji",
    "# pasal-10.test.yaml",
  ),
  "test-chain-unclear": page(
    "Berkas di sampingnya memulai beberapa rantai, atau tidak satu pun; sebut yang diuji.",
    "The file beside it begins several chains, or none; say which one is tested.",
    "base: { name: dasar }",
    "provision: pp-0-2099:5.n.5+pp-0-2099:10\nbase: { name: dasar }",
  ),
  "test-base-not-fulfilled": page(
    "Kasus dasar adalah pelanggaran yang lengkap; setiap kasus lain mengubah satu hal darinya.",
    "The base is the complete breach; every other case changes one thing of it.",
    "base: { expect: { status: open } }",
    "base: { expect: { status: fulfilled } }",
  ),
  "test-element-missing": page(
    "Untuk setiap unsur satu kasus yang hanya menggagalkan unsur itu; kalau tidak, unsur itu mungkin tidak bekerja.",
    "For each element one case in which it alone fails; otherwise it may do nothing.",
    "# tidak ada kasus dengan by: [akibat]",
    "- { name: tidak menguntungkan, change: { findings.favours_or_harms: false }, expect: { status: not_fulfilled, by: [akibat] } }",
  ),
  "test-open-missing": page(
    "Satu kasus menunjukkan bahwa fakta yang tidak ada membiarkan jawaban terbuka, bukan meniadakan atau memastikan.",
    "One case shows that a missing fact leaves the answer open; it neither clears nor convicts.",
    "# tidak ada kasus open",
    "- { name: belum dinilai, change: { findings.favours_or_harms: absent }, expect: { status: open } }",
  ),
  "test-exception-missing": page(
    "Setiap pengecualian diuji dengan dan tanpanya.",
    "Each exception is tested with and without.",
    "# tidak ada kasus excepted",
    "- { name: sedang cuti, change: { actor.on_unpaid_leave: true }, expect: { status: excepted, by: [cuti] } }",
  ),
  "test-boundary-missing": page(
    "Kesalahan satu hari paling sering terjadi pada batas; uji sehari sebelum dan hari itu sendiri.",
    "Slips of a day happen at boundaries; test the day before and the day itself.",
    '- { name: hari pertama, change: { act.on: "2099-08-31" } }',
    '- { name: sehari sebelumnya, change: { act.on: "2099-08-30" } }\n- { name: hari pertama, change: { act.on: "2099-08-31" } }',
  ),
  "test-without-day": page(
    "Tanpa hari perbuatan tidak diketahui hukum mana yang diuji.",
    "Without a day of the conduct nobody knows which law is tested.",
    "given: { actor.status: pns }",
    'given: { act.on: "2099-10-01", actor.status: pns }',
  ),
  "test-outside-version": page(
    "Kasus ini bertanggal di luar setiap versi, jadi tidak menguji satu rumusan pun.",
    "This case is dated outside every version, so it tests no wording.",
    'change: { act.on: "2098-01-01" }\nexpect: { status: fulfilled }',
    'change: { act.on: "2098-01-01" }\nexpect: { status: not_in_force }',
  ),
  "test-change-idle": page(
    "Kasus ini tidak mengubah apa pun dari dasarnya.",
    "This case changes nothing of its base.",
    "change: { actor.status: pns }",
    "change: { actor.status: cpns }",
  ),
  "test-name-repeated": page(
    "Nama kasus disebut bila gagal; dua yang sama tidak dapat dibedakan.",
    "The name is told when a case fails; two of one name cannot be told apart.",
    "- { name: hari pertama }\n- { name: hari pertama }",
    "- { name: hari pertama }\n- { name: hari kedua }",
  ),
  "expect-unknown": page(
    "Yang diharapkan menyebut unsur, cabang, pengecualian, fakta, atau tafsir yang tidak ada.",
    "What is expected names an element, branch, exception, fact or question that is not there.",
    "expect: { status: not_fulfilled, by: [akibatt] }",
    "expect: { status: not_fulfilled, by: [akibat] }",
  ),
  "untestable-unknown": page(
    "Alasan tidak teruji menyebut bagian yang tidak ada dalam rantai.",
    "An excuse names a part that the chain does not have.",
    "untestable: { pelakuu: tidak dapat berdiri sendiri }",
    "untestable: { pelaku: tidak dapat berdiri sendiri }",
  ),
  "untestable-reason": page(
    "Yang tidak diuji butuh alasan yang dapat dinilai penelaah.",
    "What is not tested needs a reason that a reviewer can weigh.",
    "untestable: { akibat: sulit }",
    "untestable: { akibat: selalu ikut gagal bersama unsur perbuatan }",
  ),
  "untestable-tested": page(
    "Disebut tidak teruji, padahal ada kasus yang mengujinya; hapus alasannya.",
    "It is called untestable, and a case tests it; remove the excuse.",
    "untestable: { akibat: tidak dapat gagal sendiri }",
    "- { name: tidak menguntungkan, expect: { by: [akibat] } }",
  ),
  "test-unreadable": page(
    "Fakta dalam uji tidak membentuk peristiwa yang sah; perbaiki jalur atau nilainya.",
    "The facts of the test make no valid incident; mend the path or the value.",
    "given: { act.conduct: [menandatangan] }",
    "given: { act.conduct: [menandatangani] }",
  ),
  "test-no-verdict": page(
    "Rantai yang disebut tidak memberi hasil apa pun: ia tidak ada, atau tidak dapat disusun.",
    "The chain that is named gives no verdict: it is not there, or cannot be put together.",
    "provision: pp-0-2099:5.n.5+pp-0-2099:11",
    "provision: pp-0-2099:5.n.5+pp-0-2099:10",
  ),
  "test-failed": page(
    "Yang keluar berbeda dari yang diharapkan. Salah satunya keliru: baca pasalnya, bukan hasilnya.",
    "What came out differs from what is expected. One of them is wrong: read the article, not the result.",
    "expect: { status: fulfilled }",
    "expect: { status: open, open: [findings.favours_or_harms] }",
  ),
  "not-covered": page(
    "Tidak ada kasus yang menunjukkan bagian ini bekerja: unsur terpenuhi dan gagal, cabang sebagai alasan, pengecualian berlaku, rumusan diuji.",
    "No case shows this part at work: an element satisfied and failing, a branch as the reason, an exception applying, a wording tested.",
    "# cabang tindakan tidak pernah menjadi alasan",
    "expect: { status: fulfilled, because: [perbuatan.tindakan] }",
  ),
  "mutant-survives": page(
    "Kesalahan yang sengaja ditanam di sini tidak terdeteksi uji mana pun; tambah kasus, atau catat alasannya di mutation-survivors.yaml.",
    "No test notices an error planted here on purpose; add a case, or list the reason in mutation-survivors.yaml.",
    "# in: [pns, cpns], tidak ada kasus cpns",
    "- { name: CPNS, change: { actor.status: cpns }, expect: { status: fulfilled } }",
  ),
} satisfies Pages;
