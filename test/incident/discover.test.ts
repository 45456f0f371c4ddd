import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { discover, ignoreFile, nodeFileSystem, readSource, type FileSystem } from "../../src/incident/discover.js";

/** A tree of folders: a string is a file, `null` cannot be read. */
type Tree = { readonly [name: string]: Tree | string | null };

function fileSystemOf(tree: Tree): FileSystem {
  const find = (path: string): Tree | string | null => {
    let here: Tree | string | null = tree;
    for (const name of path.split("/").filter((each) => each !== "" && each !== ".")) {
      const next: Tree | string | null | undefined = here === null || typeof here === "string" ? undefined : here[name];
      if (next === undefined) throw Object.assign(new Error(path), { code: "ENOENT" });
      here = next;
    }
    return here;
  };
  const kind = (node: Tree | string | null): "file" | "folder" =>
    node === null || typeof node === "string" ? "file" : "folder";
  return {
    kind: (path) => kind(find(path)),
    list: (folder) => {
      const node = find(folder);
      if (node === null || typeof node === "string") throw Object.assign(new Error(folder), { code: "ENOTDIR" });
      if ("tertutup" in node) throw Object.assign(new Error(folder), { code: "EACCES" });
      return Object.entries(node).map(([name, each]) => ({ name, kind: kind(each) }));
    },
    read: (file) => {
      const node = find(file);
      if (typeof node !== "string") throw Object.assign(new Error(file), { code: "EACCES" });
      return new TextEncoder().encode(node);
    },
  };
}

const tree = fileSystemOf({
  kasus: {
    "b.json": "{}",
    "a.JSON": "{}",
    "catatan.txt": "",
    ".rahasia": { "x.json": "" },
    node_modules: { "y.json": "" },
    sub: { "c.json": "{}", "d.ndjson": "" },
  },
  kosong: { "catatan.txt": "" },
  kunci: { tertutup: "" },
  "satu.json": "{}",
  "nama[1].json": "{}",
});

const found = async (...paths: string[]) => {
  const { files, problems } = await discover(paths, tree);
  return { files, problems: problems.map(({ code, args }) => ({ code, ...args })) };
};

describe("discover", () => {
  it("takes files as named and folders sorted, without node_modules and dot folders", async () => {
    expect(await found("satu.json", "kasus")).toEqual({
      files: ["satu.json", "kasus/a.JSON", "kasus/b.json", "kasus/sub/c.json", "kasus/sub/d.ndjson"],
      problems: [],
    });
    expect((await found("kasus/", "./satu.json")).files).toEqual([
      "kasus/a.JSON",
      "kasus/b.json",
      "kasus/sub/c.json",
      "kasus/sub/d.ndjson",
      "./satu.json",
    ]);
  });

  it("takes a named file whatever its ending, and each file once", async () => {
    expect((await found("kasus/catatan.txt", "kasus/sub/d.ndjson", "kasus/sub/d.ndjson")).files).toEqual([
      "kasus/catatan.txt",
      "kasus/sub/d.ndjson",
    ]);
  });

  it("expands patterns; a path that exists is not one", async () => {
    expect((await found("kasus/**/*.json")).files).toEqual(["kasus/b.json", "kasus/sub/c.json"]);
    expect((await found("kasus/*.{json,JSON}")).files).toEqual(["kasus/a.JSON", "kasus/b.json"]);
    expect((await found("./kasus/[!b].JSON", "kasus/?.json")).files).toEqual(["./kasus/a.JSON", "kasus/b.json"]);
    expect((await found("kasus/sub/*")).files).toEqual(["kasus/sub/c.json", "kasus/sub/d.ndjson"]);
    expect((await found("nama[1].json", "*.json")).files).toEqual(["nama[1].json", "satu.json"]);
  });

  it("reports whatever yields nothing, and goes on", async () => {
    expect(await found("stau.json", "kosong", "kasus/*.yaml", "tiada/*.json", "satu.json")).toEqual({
      files: ["satu.json"],
      problems: [
        { code: "input.not_found", path: "stau.json", suggestion: "satu.json" },
        { code: "input.no_incidents", path: "kosong" },
        { code: "input.no_match", pattern: "kasus/*.yaml" },
        { code: "input.no_match", pattern: "tiada/*.json" },
      ],
    });
    expect((await found("kasus/bb.json", "tiada/a.json")).problems).toEqual([
      { code: "input.not_found", path: "kasus/bb.json", suggestion: "kasus/b.json" },
      { code: "input.not_found", path: "tiada/a.json", suggestion: "" },
    ]);
    expect((await found("kunci")).problems).toEqual([
      { code: "input.unreadable", path: "kunci", reason: "EACCES" },
      { code: "input.no_incidents", path: "kunci" },
    ]);
  });

  it("leaves out what .asncheckignore says, but never a file that is named", async () => {
    const ignored = async (ignore: string, ...paths: string[]) => {
      const { files, problems } = await discover(paths, tree, { ignore });
      return { files, codes: problems.map(({ code, args }) => [code, args["path"], args["ignored"]]) };
    };
    expect(await ignored("# catatan\nsub/\n*.JSON\n", "kasus", "kasus/**/*.json", "kasus/sub/c.json")).toEqual({
      files: ["kasus/b.json", "kasus/sub/c.json"],
      codes: [],
    });
    expect(await ignored("kasus/*\n!kasus/b.json", "./kasus")).toEqual({ files: ["./kasus/b.json"], codes: [] });
    expect(await ignored("*.json", "*.json", "satu.json")).toEqual({
      files: ["satu.json"],
      codes: [["input.all_ignored", "*.json", 2]],
    });
  });

  it("leaves the same out however the way into the folder is written, and nothing outside of it", async () => {
    const ignored = async (from: string, path: string) =>
      (await discover([path], tree, { ignore: "sub/\n/a.JSON\nkasus/\n", from })).files;
    expect(await ignored("/kasus", "/kasus")).toEqual(["/kasus/b.json"]);
    expect(await ignored("/kasus", "/kasus/*.JSON")).toEqual([]);
    expect(await ignored("/kasus/sub", "/kasus")).toHaveLength(4);
    expect(await ignored("/", "/")).toEqual(["/nama[1].json", "/satu.json"]);
  });

  it("sees names from the root, and from where it stands, as they were given", async () => {
    expect((await found("/kasus/*.json")).files).toEqual(["/kasus/b.json"]);
    expect((await found("/*.json")).files).toEqual(["/nama[1].json", "/satu.json"]);
    expect((await found("/*/sub/*.json")).files).toEqual(["/kasus/sub/c.json"]);
    expect((await found("./*.json")).files).toEqual(["./nama[1].json", "./satu.json"]);
    expect((await found("*/sub/c.json")).files).toEqual(["kasus/sub/c.json"]);
    expect((await found("/")).files).toEqual([
      "/kasus/a.JSON",
      "/kasus/b.json",
      "/kasus/sub/c.json",
      "/kasus/sub/d.ndjson",
      "/nama[1].json",
      "/satu.json",
    ]);
    expect((await found("/stau.json")).problems).toEqual([
      { code: "input.not_found", path: "/stau.json", suggestion: "/satu.json" },
    ]);
  });

  it("reports what the system does not let it look at", async () => {
    const closed: FileSystem = {
      ...tree,
      kind: () => {
        throw Object.assign(new Error("closed"), { code: "EACCES" });
      },
    };
    expect((await discover(["a.json"], closed)).problems.map(({ code, args }) => [code, args["reason"]])).toEqual([
      ["input.unreadable", "EACCES"],
    ]);
    const failing: FileSystem = {
      ...tree,
      kind: () => {
        throw new RangeError("too long");
      },
    };
    expect((await discover(["a.json"], failing)).problems.map(({ code, args }) => [code, args["reason"]])).toEqual([
      ["input.unreadable", "RangeError: too long"],
    ]);
  });

  it("has an ignore file only where there is one", () => {
    expect(ignoreFile(tree)).toBe("");
    expect(ignoreFile(fileSystemOf({ ".asncheckignore": "*.csv\n" }))).toBe("*.csv\n");
  });
});

describe("readSource", () => {
  it("returns the text, or why not", () => {
    expect(readSource("satu.json", tree)).toEqual({ ok: true, value: "{}", problems: [] });
    expect(readSource("tiada.json", tree)).toMatchObject({
      ok: false,
      problems: [{ code: "input.unreadable", args: { reason: "ENOENT" } }],
    });
    const latin: FileSystem = { ...tree, read: () => new Uint8Array([0x22, 0xe9, 0x22]) };
    expect(readSource("satu.json", latin)).toMatchObject({
      ok: false,
      problems: [{ code: "input.not_utf8", args: { path: "satu.json" } }],
    });
  });
});

describe("the file system of Node", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "asn-check-"));
    mkdirSync(join(folder, "sub"));
    writeFileSync(join(folder, "sub", "a.json"), "{}");
    symlinkSync(folder, join(folder, "sub", "berputar"));
    symlinkSync(join(folder, "sub", "a.json"), join(folder, "tautan.json"));
    symlinkSync(join(folder, "tiada.json"), join(folder, "putus.json"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("follows links to files but not to folders", async () => {
    const { files, problems } = await discover([folder], nodeFileSystem);
    expect(files.map((file) => file.slice(folder.length + 1))).toEqual(["sub/a.json", "tautan.json"]);
    expect(problems).toEqual([]);
    expect(readSource(files[0] ?? "")).toMatchObject({ ok: true, value: "{}" });
    expect((await discover([join(folder, "tiada.json")])).problems[0]?.code).toBe("input.not_found");
    const [broken] = (await discover([join(folder, "putus.json")])).problems;
    expect([broken?.code, broken?.args["suggestion"]]).toEqual(["input.not_found", ""]);
  });
});
