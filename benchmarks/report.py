"""results.json → RESULTS.md: tables, targets, and where the remaining time goes. All figures come from the measurement."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

SETS = {"originals": "the originals", "drawn": "drawn films"}
PROGRAMS = {"source": "from source", "built": "the built program"}
STAGES = (
    ("decode", "decode (with the checks of the file)"),
    ("preprocess", "preprocess"),
    ("invoke", "invoke (one thread)"),
    ("everything else", "everything else"),
    ("whole", "file → Result"),
)
PARTS = (
    ("reduce", "preprocess: to 224×224, bicubic"),
    ("finish", "preprocess: softened, stretched, to 160×160, as int8"),
    ("check", "else: quality checks, likeness to chest films"),
    ("read", "else: the file read"),
    ("hash", "else: SHA-256"),
    ("judge", "else: outputs → score, distance from training"),
)
OWN, KERAS = "`python -m desktop classify`, from source", "Keras `predict` on TensorFlow"

Results = dict[str, Any]


def markdown(found: Results) -> str:
    """The whole page."""
    sections = [_head(found), _targets(found), _stages(found), _batch(found), _window(found), _others(found), _sizes(found)]
    return "\n\n".join(section for section in (*sections, _long(found), _REMARKS) if section) + "\n"


def table(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """A table in Markdown; the first column is text."""
    lines = [header, ["---", *["---:"] * (len(header) - 1)], *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)


def _head(found: Results) -> str:
    machine = found["machine"]
    versions = ", ".join(f"{name} {version}" for name, version in found["versions"].items())
    return (
        "# Speed, memory and size\n\n"
        f"Written by `{found['command']}` (`make bench`), in {found['minutes']} minutes; do not edit. Raw figures: "
        "[results.json](results.json).\n\n"
        f"{machine['processor']}, {machine['cores']} cores, {machine['system']}; load before the start "
        f"{machine['load_before']}. {versions}.\n\n"
        "All that is compared ran in turn, several times. Times are the least of the repetitions unless said otherwise: "
        "what else the computer does only adds. Memory is summed over the process and all its children; PSS counts shared "
        "pages once."
    )


def targets(found: Results) -> list[tuple[str, str, str, bool]]:
    """(what, wanted, measured, met)."""
    rows: list[tuple[str, str, str, bool]] = []
    for name, measured in found["sets"].items():
        ratio = measured["stages"]["wall"]["over_limit"]
        rows.append((f"file → Result over (decode + invoke), {SETS[name]}", "≤ 1.15", f"{ratio:.2f}", ratio <= 1.15))
        share = _share(measured)
        rows.append((f"batch, one worker, of the limit, {SETS[name]}", "≥ 0.85", f"{share:.2f}", share >= 0.85))
        two = measured["batch"]["source"]["two_over_one"]
        rows.append((f"batch, two workers over one, {SETS[name]}", "≥ 1.9", f"{two:.2f}", two >= 1.9))
    others = {row["name"]: row for row in found.get("others", ()) if not row.get("not_measured")}
    if OWN in others and KERAS in others:
        own, keras = others[OWN], others[KERAS]
        faster = keras["cold_seconds"]["minimum"] / own["cold_seconds"]["minimum"]
        rows.append(("cold start over Keras's", "≥ 10 × faster", f"{faster:.1f} ×", faster >= 10))
        for kind in ("rss", "pss"):
            part = own[f"cold_{kind}_mb"] / keras[f"cold_{kind}_mb"]
            rows.append((f"memory over Keras's ({kind.upper()})", "≤ 0.25", f"{part:.2f}", part <= 0.25))
    if "long" in found:
        drift = max(abs(found["long"]["rss"][end] - found["long"]["rss"]["first"]) for end in ("least", "most"))
        films = f"{found['long']['films']:,}"
        rows.append((f"memory over {films} films, after the first 100", "± 20 MB", f"± {drift:.0f} MB", drift <= 20))
    return rows


def _share(measured: Results) -> float:
    """Films a second of one worker over the limit, 1 / (decode + invoke)."""
    return float(measured["batch"]["source"]["jobs_1"]["steady"] * measured["stages"]["wall"]["limit_ms"] / 1e3)


def _targets(found: Results) -> str:
    rows = [(what, wanted, measured, "met" if met else "**missed**") for what, wanted, measured, met in targets(found)]
    return "## Targets\n\n" + table(("what", "target", "measured", ""), rows)


def _stages(found: Results) -> str:
    parts = ["## One film, milliseconds"]
    for name, measured in found["sets"].items():
        times = measured["stages"]
        header = (f"{SETS[name]}: {times['films']} scored", "mean", "median", "p95", "mean, processor time")
        rows = [_stage_row(times, key, title) for key, title in (*STAGES, *PARTS)]
        wall, cpu = times["wall"], times["cpu"]
        ratios = (
            f"File → Result over (decode + invoke): {wall['over_limit']:.2f}, in processor time {cpu['over_limit']:.2f}; "
            f"over (decode + preprocess + invoke): {wall['over_limit_and_preprocess']:.2f}, in processor time "
            f"{cpu['over_limit_and_preprocess']:.2f}."
        )
        parts += [table(header, rows), ratios]
    return "\n\n".join(parts)


def _stage_row(times: Results, key: str, title: str) -> tuple[str, ...]:
    wall, cpu = times["wall"]["ms"][key], times["cpu"]["ms"][key]
    return (title, *(f"{wall[name]:.2f}" for name in ("mean", "median", "p95")), f"{cpu['mean']:.2f}")


def _batch(found: Results) -> str:
    rows = []
    for name, measured in found["sets"].items():
        for program, batch in measured["batch"].items():
            one, two = batch["jobs_1"], batch["jobs_2"]
            limit = 1e3 / measured["stages"]["wall"]["limit_ms"]
            rows.append(
                (f"{SETS[name]}, {PROGRAMS[program]}", batch["films"], f"{limit:.1f}", one["steady"], two["steady"],
                 f"{batch['two_over_one']:.2f}", one["with_start"], two["with_start"], one["start_seconds"])
            )  # fmt: skip
    header = ("`batch`, films a second", "films", "limit", "1 worker", "2 workers", "2 over 1", "1 with start", "2 with start",
              "start, s")  # fmt: skip
    memory = [
        (f"one worker, {PROGRAMS[name]}", *(held[when][kind] for when in ("peak", "steady") for kind in ("rss", "pss")))
        for name, held in found["batch_memory"].items()
    ]
    text = (
        "The limit is 1 / (decode + invoke) on one core. The first columns leave out what the same command takes for one film; "
        "those with start leave out nothing."
    )
    columns = ("`batch`, MB", "peak RSS", "peak PSS", "steady RSS", "steady PSS")
    return "\n\n".join(("## Batch", table(header, rows), text, table(columns, memory)))


def _window(found: Results) -> str:
    rows = []
    for name, seen in found.get("window", {}).items():
        if "not_measured" in seen:
            rows.append((f"{name}: not measured, {seen['not_measured']}", *[""] * 6))
            continue
        memory = [seen[when][kind] for when in ("empty", "film") for kind in ("rss", "pss")]
        rows.append((name, f"{seen['shown_seconds']:.2f}", f"{seen['film_seconds']:.2f}", *memory))
    if not rows:
        return ""
    header = (
        "from source",
        "start → shown, s",
        "film opened → scored and shown, s",
        "RSS, empty, MB",
        "PSS",
        "RSS, film",
        "PSS",
    )
    return "## The window\n\n" + table(header, rows) + "\n\nThe built program's window is measured by `make bundle`."


def _others(found: Results) -> str:
    if "others" not in found:
        return ""
    rows = []
    for row in found["others"]:
        if row.get("not_measured"):
            rows.append((f"{row['name']}: not measured, {row['not_measured']}", *[""] * 7))
            continue
        cold, warm = row["cold_seconds"], row.get("warm_ms")
        times = (f"{warm['minimum']:.1f}", f"{warm['median']:.1f}", row["logit"]) if warm else ("", "", "")
        memory = (row["cold_rss_mb"], row["cold_pss_mb"])
        rows.append((row["name"], f"{cold['minimum']:.2f}", f"{cold['median']:.2f}", *memory, *times))
    header = ("", "cold, s", "median", "peak RSS, MB", "PSS", "warm, ms", "median", "logit")
    text = (
        "Cold: from the start of the process to the first score of one film. Warm: the network alone on a film that is read "
        "and prepared. `classify` does more than the others (checks, hash, calibration, a worker process). The others read the "
        "film as a tutorial does, with Pillow straight to 160×160, and use as many threads as they like."
    )
    return "\n\n".join(("## What one would use instead, the same network", table(header, rows), text))


def _sizes(found: Results) -> str:
    if "sizes_mb" not in found:
        return ""
    rows = [(name, f"{size:.0f}") for name, size in found["sizes_mb"].items()]
    return "## Size installed, MB\n\n" + table(("with all that it needs, without Python", "MB"), rows)


def _long(found: Results) -> str:
    if "long" not in found:
        return "## A very large folder\n\nNot measured in this run: `python -m benchmarks --long`."
    seen = found["long"]
    rows = [(kind.upper(), *(seen[kind][name] for name in ("first", "last", "least", "most"))) for kind in ("rss", "pss")]
    header = ("MB, whole tree", "first tenth", "last tenth", "least", "most")
    title = f"## A folder of {seen['films']:,} films, two workers, {seen['seconds']:.0f} s"
    return "\n\n".join((title, table(header, rows)))


_REMARKS = """\
## Where the remaining time goes

Of what is neither decoding nor the network most is the way down to 224×224: Pillow's bicubic filter over the whole film, in
plain C for one byte a pixel. A smaller decode, another filter or a box before it would be faster and would change scores
(docs/ARCHITECTURE.md has what reduced decoding did to them), so it stays; the target of 1.15 leaves no room for it. Then the
softening (three box filters each way), the likeness to chest films and the hash. What the workers cost besides is one
pickled request and one pickled Result a film, and the row that the parent writes and flushes."""
