"""Trains without each source in turn and judges the classifier on the source it never saw.

    /usr/bin/python3 leave_one_out.py --packs PACKS --out FOLDER --minutes M [--only SOURCE ...]

Writes `leave-one-out.json`: for each source of `val` the two-class accuracy with and without it
among the pictures learned from, from runs of the same length. A finished run is not done again.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

NOBODY = "nobody"
"""The run that leaves no source out."""


def report_of(options: argparse.Namespace, source: str) -> dict:
    """The report on `val` of a run without a source; trains it when it is not there."""
    folder = options.out / source
    if not (folder / "report.json").exists():
        left_out = [] if source == NOBODY else ["--exclude", source]
        train = Path(__file__).with_name("train.py")
        where = ["--packs", options.packs, "--out", folder, "--minutes", str(options.minutes)]
        words = [*where, *left_out, "--resume", "--check-every", "1000"]
        bfloat16 = ["--bfloat16"] if options.bfloat16 else []
        subprocess.run([sys.executable, train, *words, *bfloat16], check=True)
    return json.loads((folder / "report.json").read_text())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packs", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, required=True, help="length of each run")
    parser.add_argument("--only", nargs="+", metavar="SOURCE")
    parser.add_argument("--bfloat16", action="store_true")
    options = parser.parse_args()
    everybody = report_of(options, NOBODY)
    found = {}
    for source in options.only or everybody["two_class_by_source"]:
        report = report_of(options, source)
        found[source] = {
            "two_class": report["two_class_by_source"][source],
            "with": everybody["two_class_by_source"][source],
            "faces": report["faces_by_source"][source],
        }
        text = json.dumps(found, indent=2) + "\n"
        (options.out / "leave-one-out.json").write_text(text)


if __name__ == "__main__":
    main()
