"""Draws a tiny pack of cartoon faces, to try the pipeline without a photograph.

    /usr/bin/python3 make_tiny_pack.py --out FOLDER [--faces N]
"""

import argparse
import json
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from packs import BACKGROUND, FACE, LABELS, OTHER_COVERING, UNLABELLED

SIZE, MARGIN, OVERSAMPLE, INPUT_SIZE = 192, 1.5, 2, 64
SKINS = ((245, 215, 190), (205, 160, 125), (120, 80, 60))


def draw(label: str, random: np.random.Generator) -> np.ndarray:
    """One face, [192, 192, 3] bytes: eyes, nose and mouth near the crop rule's places."""

    def point(x: float, y: float) -> tuple[float, float]:
        inner = SIZE / MARGIN
        return ((SIZE - inner) / 2 + x * inner, (SIZE - inner) / 2 + y * inner)

    def ellipse(x: float, y: float, width: float, height: float, fill) -> None:
        corners = [point(x - width, y - height), point(x + width, y + height)]
        pen.ellipse([*corners[0], *corners[1]], fill=fill)

    picture = Image.new("RGB", (SIZE, SIZE), tuple(random.integers(60, 220, 3).tolist()))
    pen = ImageDraw.Draw(picture)
    skin = SKINS[random.integers(len(SKINS))]
    cloth = tuple(random.integers(40, 256, 3).tolist())
    ellipse(0.5, 0.5, 0.34, 0.46, skin)
    for x in (0.365, 0.635):
        ellipse(x, 0.36, 0.05, 0.03, (40, 30, 30))
    ellipse(0.5, 0.513, 0.04, 0.06, tuple(int(0.8 * value) for value in skin))
    ellipse(0.5, 0.671, 0.1, 0.03, (150, 60, 60))
    tops = {"mask": 0.46, "incorrect": 0.6, OTHER_COVERING: 0.3, UNLABELLED: 0.46, BACKGROUND: 0.0}
    if label in tops:
        top = tops[label]
        pen.rectangle([*point(0.24, top), *point(0.76, 0.88)], fill=cloth)
    noise = random.normal(0, 6, (SIZE, SIZE, 3))
    return np.clip(np.asarray(picture) + noise, 0, 255).astype(np.uint8)


def write_split(out: Path, split: str, faces: int, random: np.random.Generator) -> None:
    """Writes the pixels and rows of one split; faces to learn are there by both rules."""
    labels = [*LABELS, OTHER_COVERING, BACKGROUND, FACE, UNLABELLED]
    with (out / f"{split}.bin").open("wb") as pixels, (out / f"{split}.jsonl").open("w") as rows:
        for index in range(faces):
            label = labels[index % len(labels)]
            crop = draw(label, random)
            for rule in ("landmarks", "box") if split == "train" else ("landmarks",):
                row = {
                    "id": f"{split}-{index}",
                    "source": ("drawn-a", "drawn-b")[index // len(labels) % 2],
                    "label": label,
                    "coarse": index % 16 == 1,
                    "synthetic": False,
                    "rule": rule,
                    "facePixels": 100,
                    "kind": "portrait",
                    "split": split,
                }
                pixels.write(crop.tobytes())
                rows.write(json.dumps(row) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--faces", type=int, default=64, help="faces of each split")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    meta = {"version": 1, "size": SIZE, "inputSize": INPUT_SIZE, "margin": MARGIN}
    meta |= {"oversample": OVERSAMPLE, "cropRule": {}}
    (options.out / "meta.json").write_text(json.dumps(meta))
    random = np.random.default_rng(5)
    for split in ("train", "val"):
        write_split(options.out, split, options.faces, random)


if __name__ == "__main__":
    main()
