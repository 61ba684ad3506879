import { expect, it, describe as suite } from "vitest";
import { describe, failure, type Messages, success } from "../../src/foundation/result.js";

const messages: Messages = {
  "demo.too-young": { id: "umur {age} hari di bawah {minimum} hari", en: "{age} days are under {minimum} days" },
};

suite("success and failure", () => {
  it("carry a value with its notices, or issues", () => {
    expect(success(5)).toEqual({ ok: true, value: 5, notices: [] });
    expect(success(5, [{ code: "demo.old" }])).toEqual({ ok: true, value: 5, notices: [{ code: "demo.old" }] });
    expect(failure({ code: "demo.a" }, { code: "demo.b" })).toEqual({
      ok: false,
      issues: [{ code: "demo.a" }, { code: "demo.b" }],
    });
  });
});

suite("describe", () => {
  it("fills the facts in, in either language", () => {
    const issue = { code: "demo.too-young", facts: { age: 3, minimum: 30 } };
    expect(describe(issue, "id", messages)).toBe("umur 3 hari di bawah 30 hari");
    expect(describe(issue, "en", messages)).toBe("3 days are under 30 days");
  });

  it("leaves the place of a fact that is missing, and the code of a message that is", () => {
    expect(describe({ code: "demo.too-young", facts: { age: null } }, "en", messages)).toBe(
      "{age} days are under {minimum} days",
    );
    expect(describe({ code: "demo.unknown" }, "en", messages)).toBe("demo.unknown");
  });
});
