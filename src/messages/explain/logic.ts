import { page, type Pages } from "./page.js";

/** Pages on conditions, exceptions and questions of interpretation. */
export const logicPages = {
  "slug-unknown": page(
    "Nilai di luar kamus tidak pernah cocok; syaratnya diam-diam tidak terpenuhi.",
    "A value outside the dictionary never matches; the condition silently fails.",
    "when: { fact: actor.status, in: [pns, cpnss] }",
    "when: { fact: actor.status, in: [pns, cpns] }",
  ),
  "operator-unfit": page(
    "Setiap jenis fakta punya operator sendiri: ya/tidak is, daftar in, angka at_least, tanggal within.",
    "Each type of fact has its operators: is for yes/no, in for lists, at_least for numbers, within for days.",
    "when: { fact: act.publicly_accessible, at_least: 1 }",
    "when: { fact: act.publicly_accessible, is: true }",
  ),
  "operand-unfit": page(
    "Ya/tidak dibandingkan dengan true atau false, bukan dengan kata.",
    "A yes/no fact is compared with true or false, not with a word.",
    "when: { fact: act.publicly_accessible, is: ya }",
    "when: { fact: act.publicly_accessible, is: true }",
  ),
  "condition-depth": page(
    "Lebih dari dua tingkat any/all tidak terbaca baris demi baris; jadikan definisi.",
    "More than two levels of any/all cannot be read line by line; make it a definition.",
    "any: [{ id: a, all: [{ id: b, any: [] }] }]",
    "any: [{ id: a, meets: pegawai }]",
  ),
  "condition-contradiction": page(
    "Unsur-unsur ini saling meniadakan: tidak ada fakta yang memenuhi semuanya, jadi pasal tidak pernah terpenuhi.",
    "These elements exclude each other: no facts satisfy all of them, so the provision is never fulfilled.",
    "- { id: a, finding: favours_or_harms }\n- { id: b, finding: favours_or_harms, is: false }",
    "- { id: a, finding: favours_or_harms }",
  ),
  "condition-repeated": page(
    "Syarat yang sama dua kali dalam satu daftar tidak menambah apa pun; salah satunya salah salin.",
    "The same condition twice in one list adds nothing; one of them is a slip in copying.",
    "any: [{ id: a, meets: pegawai }, { id: b, meets: pegawai }]",
    "any: [{ id: a, meets: pegawai }]",
  ),
  "condition-always": page(
    "Setiap jawaban memenuhi syarat ini; ia tidak memilah apa pun.",
    "Every answer meets this condition; it sorts nothing.",
    "any: [{ id: a, when: { fact: actor.acting, is: true } }, { id: b, when: { fact: actor.acting, is: false } }]",
    "when: { fact: actor.acting, is: true }",
  ),
  "element-implied": page(
    "Unsur yang pasti terpenuhi begitu unsur lain terpenuhi tidak pernah menentukan; penelaah mengira ada syarat tambahan.",
    "An element that is satisfied whenever another one is never decides; a reviewer takes it for a further condition.",
    "- { id: a, when: { fact: actor.status, in: [pns] } }\n- { id: b, when: { fact: actor.status, in: [pns, cpns] } }",
    "- { id: a, when: { fact: actor.status, in: [pns] } }",
  ),
  "branch-implied": page(
    "Cabang yang tercakup cabang lain tidak menambah kasus. Bila undang-undang menyebutnya sendiri, beri text.",
    "A branch within another one adds no case. Where the law names it, give it a text.",
    "any: [{ id: a, when: { fact: act.conduct, in: [menandatangani] } }, { id: b, when: { fact: act.conduct, in: [membuat-keputusan] } }]",
    "any: [{ id: b, when: { fact: act.conduct, in: [membuat-keputusan] } }]",
  ),
  "conduct-missing": page(
    "Larangan tanpa unsur perbuatan akan tampak “belum” bagi setiap peristiwa, juga yang tidak mendalilkannya.",
    "A prohibition without an element of conduct shows as open for every incident, also where nobody alleges it.",
    "elements: [{ id: akibat, role: result, finding: favours_or_harms }]",
    "elements: [{ id: perbuatan, role: conduct, when: { fact: act.conduct, in: [membuat-keputusan] } }]",
  ),
  "exception-dead": page(
    "Pengecualian menyebut unsur atau cabang yang ditiadakannya; nama yang tidak ada membuatnya tidak pernah bekerja.",
    "An exception names the element or branch that it defeats; a name that is not there makes it idle.",
    "defeats: [perbuatan.putusan]",
    "defeats: [perbuatan.keputusan]",
  ),
  "exception-never": page(
    "Unsur pasal sudah menutup keadaan yang dikecualikan; pengecualian itu mati.",
    "An element already shuts out what is excepted; the exception is dead.",
    "- { id: a, finding: favours_or_harms }\nexceptions: [{ id: b, finding: favours_or_harms, is: false }]",
    "exceptions: [{ id: b, when: { fact: actor.on_unpaid_leave, is: true } }]",
  ),
  "exception-always": page(
    "Siapa pun yang memenuhi unsur juga memenuhi pengecualian; pasal itu tidak pernah terpenuhi.",
    "Whoever satisfies the element meets the exception as well; the provision is never fulfilled.",
    "- { id: a, finding: favours_or_harms }\nexceptions: [{ id: b, defeats: [provision], finding: favours_or_harms }]",
    "exceptions: [{ id: b, defeats: [provision], when: { fact: actor.on_unpaid_leave, is: true } }]",
  ),
  "choices-alike": page(
    "Dua pilihan dengan syarat yang sama bukan tafsir yang bersaing.",
    "Two choices of one condition are no rival readings.",
    "- { id: luas, condition: { always: true } }\n- { id: sempit, condition: { always: true } }",
    "- { id: luas, condition: { always: true } }\n- { id: sempit, condition: { always: false } }",
  ),
  "choice-unused": page(
    "Bila setiap pemakai menetapkan pilihan, yang tidak ditetapkan di mana pun tidak menentukan apa pun.",
    "Where every user fixes the choice, the one that nobody fixes decides nothing.",
    "{ reads: pejabat, choice: luas }",
    "{ reads: pejabat }",
  ),
  "prevails-twice": page(
    "Hanya satu pilihan yang dapat selalu diutamakan; yang lain diutamakan dengan syarat atau tidak.",
    "Only one choice can prevail always; another prevails under a condition or not at all.",
    "- { id: luas, prevails: true }\n- { id: sempit, prevails: true }",
    "- { id: luas, prevails: true }\n- { id: sempit }",
  ),
} satisfies Pages;
