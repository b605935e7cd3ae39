"""Lists what a trained network takes for faces in its own training pictures; see README.md here.

    /usr/bin/python3 mine.py --packs FOLDER --result FOLDER/result.pt

Writes `train.mistakes.jsonl` beside the pack; train.py shows them more often where it is there.
"""

import argparse
import json
import sys
from pathlib import Path

import torch

sys.path.append(str(Path(__file__).resolve().parents[2] / "training"))

from boxes import share_inside
from judge import found_in
from loss import Loss
from network import Network, restored
from views import Faces, Pictures

LEAST_SCORE = 0.4
LEAST_SIDE = 6
"""Pixels of the pack; what is smaller cannot be shown again."""
FARTHEST = 0.1
"""A box that shares more than this with a face is a poor box, no mistake."""


def mistakes_in(pictures: Pictures, network: Network, size: int) -> list[dict]:
    """One row a mistake: index and file of the picture, box in its pixels, score."""
    loss, rows = Loss(size), []
    network.eval()
    for index, row in enumerate(pictures.rows):
        if row["kind"] not in ("scene", "no_face"):  # in the others faces may lack their box
            continue
        boxes, scores = found_in(network, pictures.pixels(index), loss)
        for box, score in zip(boxes, scores, strict=True):
            if score >= LEAST_SCORE and min(box[2:]) >= LEAST_SIDE and is_apart(box, pictures.faces[index]):
                place = [round(float(v), 1) for v in box]
                rows.append({"index": index, "file": row["file"], "box": place, "score": round(float(score), 3)})
    return rows


def is_apart(box, faces: Faces) -> bool:
    """Whether a box lies on no face, holds none, and lies on nothing that counts neither way."""
    held = [share_inside(face, box[None])[0] for face in faces.boxes]
    return max([share_inside(box, faces.boxes).max(initial=0), *held]) < FARTHEST


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packs", type=Path, required=True)
    parser.add_argument("--result", type=Path, required=True, help="result.pt of train.py")
    options = parser.parse_args()
    result = torch.load(options.result)
    network = restored(result).to(memory_format=torch.channels_last)
    rows = mistakes_in(Pictures(options.packs, "train"), network, result["size"])
    (options.packs / "train.mistakes.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    print(f"{len(rows)} mistakes")


if __name__ == "__main__":
    main()
