"""Trains without each source in turn and judges the classifier on the source it never saw.

    /usr/bin/python3 leave_one_out.py --packs PACKS --out FOLDER --epochs N [--only SOURCE ...]

Writes `leave-one-out.json`: for each source of `val` the two-class accuracy with and without it
among the pictures learned from, and what two seeds give that both learn from all; all runs are of
the same length. A finished run is not done again.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

SEEDS = (7, 8)
"""The runs that leave no source out; the others take the first of them."""
KEPT = ("two_class", "worst_source", "incorrect_caught_at_3pct", "three_class_balanced")


def report_of(options: argparse.Namespace, left_out: str | None, seed: int = SEEDS[0]) -> dict:
    """The report on `val` of a run without a source, or with all; trains it when it is not there."""
    folder = options.out / (left_out or f"seed-{seed}")
    if not (folder / "report.json").exists():
        train = Path(__file__).with_name("train.py")
        where = ["--packs", options.packs, "--out", folder, "--epochs", str(options.epochs)]
        exclude = [] if left_out is None else ["--exclude", left_out]
        words = [*where, *exclude, "--seed", str(seed), "--resume", "--check-every", "1000"]
        bfloat16 = ["--bfloat16"] if options.bfloat16 else []
        subprocess.run([sys.executable, train, *words, *bfloat16], check=True)
    return json.loads((folder / "report.json").read_text())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packs", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, required=True, help="length of each run")
    parser.add_argument("--only", nargs="+", metavar="SOURCE")
    parser.add_argument("--bfloat16", action="store_true")
    options = parser.parse_args()
    reports = {seed: report_of(options, None, seed) for seed in SEEDS}
    everybody = reports[SEEDS[0]]
    seeds = {str(seed): {key: report[key] for key in KEPT} for seed, report in reports.items()}
    sources: dict[str, dict] = {}
    for source in options.only or everybody["two_class_by_source"]:
        report = report_of(options, source)
        sources[source] = {
            "two_class": report["two_class_by_source"][source],
            "with": everybody["two_class_by_source"][source],
            "faces": report["faces_by_source"][source],
        }
        found = {"epochs": options.epochs, "sources": sources, "seeds": seeds}
        (options.out / "leave-one-out.json").write_text(json.dumps(found, indent=2) + "\n")


if __name__ == "__main__":
    main()
