"""Applies the list of label errors to the pictures that are learned from or chosen by."""

import json
from pathlib import Path

LIST = Path(__file__).with_name("corrections.jsonl")
"""A line a picture: {"file", "drop": [index of a drawn or pseudo face, ...]} or {"file", "leave_out": true}."""


def corrected(rows: list[dict], file: Path = LIST) -> list[dict]:
    """The rows without pictures that are left out and with doubtful faces ignored."""
    lines = file.read_text().splitlines() if file.exists() else []
    found = {line["file"]: line for line in map(json.loads, lines)}
    kept = [row for row in rows if not found.get(row["file"], {}).get("leave_out", False)]
    for row in kept:
        for index in found.get(row["file"], {}).get("ignore", []):
            row["faces"][index]["ignore"] = True
    return kept
