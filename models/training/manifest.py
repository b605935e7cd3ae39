"""Changes a model's manifest and leaves the rest of it as it is written by hand."""

import json
import re
from pathlib import Path

SHORT = 80
"""Characters of a list or object that stays on one line."""


def update(file: Path, changes: dict) -> None:
    """Puts some keys into the manifest; every other key stays as it is."""
    manifest = json.loads(file.read_text()) if file.exists() else {}
    file.write_text(compact(json.dumps({**manifest, **changes}, indent=2)) + "\n")


def compact(text: str) -> str:
    """Puts short lists and objects on one line, as they are written by hand."""

    def one_line(found: re.Match) -> str:
        inner = re.sub(r"\s*\n\s*", " ", found[0])
        inner = re.sub(r"\[ (.*) \]", r"[\1]", inner)
        return inner if len(inner) <= SHORT else found[0]

    return re.sub(r"\{[^{}]*\}", one_line, re.sub(r"\[[^][{}]*\]", one_line, text))
