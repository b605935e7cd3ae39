"""Packs the pictures that the detector learns from into one piece; see README.md here.

    /usr/bin/python3 pack.py --data ../shared/data --out FOLDER [--exclude SOURCE ...]

Writes `SPLIT.bin` (JPEG files, one after the other) and `SPLIT.jsonl` (a row a picture).
"""

import argparse
import json
from pathlib import Path

import cv2
import numpy as np

from boxes import intersection_over_union, share_inside

LONG_SIDE = {"scene": 432, "unlabelled": 320, "portrait": 128, "no_face": 288}
"""Pixels of the long side that are kept, by kind of picture."""
JPEG_QUALITY = 65
SURE, DOUBTFUL = 0.5, 0.3
"""Pseudo labels from SURE up are faces; between the two they count neither way."""
SAME_FACE = 0.4
HAND_WEIGHT = 0.65
"""Weight of a hand-drawn box against the detector's where both mark a face."""
CORRECTIONS = Path(__file__).with_name("corrections.jsonl")
"""Label errors found by eye: a line {"file", "box", "label", "why"} each; never of `test`."""
SAME_BOX = 0.5
"""Intersection over union from which a corrected box is one of the table's."""


def read_table(file: Path) -> list[dict]:
    """Rows of a table in JSON lines; nothing when there is none."""
    return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []


def pictures_of(data: Path, split: str, excluded: frozenset[str]) -> list[dict]:
    """One row a picture: file, source, kind, and faces as the network shall find them."""
    pseudo = {row["file"]: row["faces"] for row in read_table(data / "pseudo_labels.jsonl")}
    rows = []
    for row in read_table(data / "scenes.jsonl"):
        rows.append({**row, "kind": "scene", "faces": scene_faces(row["faces"], pseudo.get(row["file"], []))})
    for row in read_table(data / "faces.jsonl"):
        if row.get("box") is None and row["file"] in pseudo:
            rows.append({**row, "kind": "portrait", "faces": scene_faces([], pseudo[row["file"]])})
    for row in read_table(data / "extra.jsonl"):
        if row["kind"] == "no_face":
            rows.append({**row, "faces": []})
        elif row["kind"] == "unlabelled" and row["file"] in pseudo:
            rows.append({**row, "faces": scene_faces([], pseudo[row["file"]])})
    chosen = [row for row in rows if row["split"] == split and row["source"] not in excluded]
    if split != "test":
        for line in read_table(CORRECTIONS):
            for row in (row for row in chosen if row["file"] == line["file"]):
                correct(row["faces"], line)
    return chosen


def correct(faces: list[dict], line: dict) -> None:
    """Changes the face that a line speaks of, or adds it where no box is like that."""
    overlaps = intersection_over_union(np.array(line["box"], float), np.array([f["box"] for f in faces], float).reshape(-1, 4))
    ignored = line["label"] == "ignore"
    if overlaps.max(initial=0) >= SAME_BOX:
        faces[int(overlaps.argmax())]["ignore"] = ignored
    else:
        faces.append({"box": line["box"], "ignore": ignored, "landmarks": None})


def scene_faces(drawn: list[dict], pseudo: list[dict]) -> list[dict]:
    """Hand-drawn boxes, lent landmarks by the pseudo labels, and the faces nobody drew.

    Sources draw their boxes differently, detectors alike: where both mark a face the box is the
    weighted mean of the two.
    """
    faces = [{"box": f["box"], "ignore": f["label"] == "ignore", "landmarks": None} for f in drawn]
    hands = np.array([f["box"] for f in drawn], float).reshape(-1, 4)
    taken: set[int] = set()
    for found in sorted(pseudo, key=lambda f: -f["score"]):
        box = np.array(found["box"], float)
        overlaps = intersection_over_union(box, hands)
        best = int(overlaps.argmax()) if len(hands) else -1
        sure = found["score"] >= SURE
        if best >= 0 and overlaps[best] >= SAME_FACE:
            if sure and best not in taken and not faces[best]["ignore"]:
                faces[best]["landmarks"] = four_points(found["landmarks"])
                faces[best]["box"] = [round(float(v), 1) for v in box + HAND_WEIGHT * (hands[best] - box)]
            taken.add(best)
        elif len(hands) and share_inside(box, hands[[f["ignore"] for f in faces[: len(hands)]]]).max(initial=0) > 0.5:
            continue
        elif found["score"] >= DOUBTFUL:
            landmarks = four_points(found["landmarks"]) if sure else None
            faces.append({"box": found["box"], "ignore": not sure, "landmarks": landmarks})
    return faces


def four_points(five: list[list[float]]) -> list[list[float]]:
    """Eyes, nose and mouth corners to eyes, nose and mouth centre, which BlazeFace gives."""
    left, right, nose, one, other = five
    return [left, right, nose, [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2]]


def shrunk(picture: np.ndarray, long_side: int) -> tuple[np.ndarray, float]:
    """The picture with its long side no longer than that, and the factor."""
    factor = min(1.0, long_side / max(picture.shape[:2]))
    if factor == 1:
        return picture, 1.0
    size = (round(picture.shape[1] * factor), round(picture.shape[0] * factor))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA), factor


def scaled(face: dict, factor: float) -> dict:
    """A face of a picture that was shrunk."""
    landmarks = face["landmarks"]
    return {
        "box": [round(v * factor, 1) for v in face["box"]],
        "ignore": face["ignore"],
        "landmarks": landmarks and [[round(v * factor, 1) for v in point] for point in landmarks],
    }


def write_pack(data: Path, out: Path, split: str, excluded: frozenset[str]) -> int:
    """Writes one split and gives its size in bytes back."""
    out.mkdir(parents=True, exist_ok=True)
    (out / f"{split}.mistakes.jsonl").unlink(missing_ok=True)  # it counts the rows of the pack before
    at = 0
    with (out / f"{split}.bin").open("wb") as pixels, (out / f"{split}.jsonl").open("w") as rows:
        for row in pictures_of(data, split, excluded):
            picture = cv2.imread(str(data / row["file"]))
            if picture is None:
                raise SystemExit(f"{row['file']} is no picture")
            picture, factor = shrunk(picture, LONG_SIDE[row["kind"]])
            _, encoded = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
            faces = [scaled(face, factor) for face in row["faces"]]
            height, width = picture.shape[:2]
            kept = {name: row[name] for name in ("file", "source", "kind")}
            place = {"at": at, "bytes": len(encoded), "width": width, "height": height}
            rows.write(json.dumps({**kept, **place, "faces": faces}) + "\n")
            pixels.write(encoded.tobytes())
            at += len(encoded)
    return at


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--exclude", nargs="+", default=[], metavar="SOURCE")
    options = parser.parse_args()
    for split in ("train", "val"):
        size = write_pack(options.data, options.out, split, frozenset(options.exclude))
        print(f"{split}: {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
