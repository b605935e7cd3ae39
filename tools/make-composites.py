"""Makes composite faces for the tests: averages of many aligned faces, so that nobody is shown.

    /usr/bin/python3 tools/make-composites.py --packs PACKS --out tests/fixtures/composites

Reads the training crops that `npm run prepare-crops` packed (already aligned by their landmarks),
picks for each composite the faces that agree best with one another, brings them onto each other by
optical flow, averages, sharpens, and fades the border into a plain backdrop. At every pixel at
least 80 faces count. Needs Debian's python3-numpy and python3-opencv.
"""

import argparse
import json
from collections import Counter
from pathlib import Path

import cv2
import numpy as np

from composite_picture import LEAST_FACES, SIDE, Face, average, finish, grey, with_hair

PICKED = 100
LEAST_PIXELS = 32
"""Smaller faces would only blur the average."""
MOST_BLACK = 0.12
"""Share of a crop's rim that may lie outside its picture."""
FRONTAL = 0.9
"""Share of the faces that may be picked: the most symmetric ones."""

# parts of a crop with its margin, 192 px square: see the crop rule in the classifier's manifest
INNER = np.s_[44:148, 48:144]
HEAD = np.s_[30:160, 34:158]
UPPER = np.s_[62:104, 62:130]
NOSE = np.s_[88:106, 84:108]
CHEEKS = np.s_[84:104, 64:128]
CHIN = np.s_[118:138, 80:112]
# a face's box in the finished picture, in shares of its side
BOX = (0.315, 0.26, 0.37, 0.46)

# name: label, in how many groups by looks the faces fall, which of them
PROPER = {
    "bare-1": ("no_mask", 6, 5),
    "bare-2": ("no_mask", 6, 4),
    "bare-3": ("no_mask", 6, 2),
    "masked-1": ("mask", 9, 3),
    "masked-2": ("mask", 9, 5),
    "masked-3": ("mask", 9, 0),
}
# masks below the nose are few and of every kind: pale ones agree best; the pasted ones of a
# synthetic set make the second. name: synthetic?, least likeness about the eyes, whose hair
WRONG = {
    "incorrect-1": (False, 0.45, "bare-1"),
    "incorrect-2": (True, 0.6, "bare-3"),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packs", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    meta = json.loads((options.packs / "meta.json").read_text())
    rows = [json.loads(line) for line in (options.packs / "train.jsonl").read_text().splitlines()]
    size = meta["size"]
    crops = np.memmap(options.packs / "train.bin", np.uint8, "r").reshape(-1, size, size, 3)
    means: dict[str, np.ndarray] = {}
    entries = []

    def save(name: str, label: str, faces: list[Face], mean: np.ndarray) -> None:
        people = {face.row for face in faces}
        assert len(people) == len(faces) >= LEAST_FACES, f"{name}: only {len(people)} faces"
        assert all(rows[row]["split"] == "train" for row in people), name
        file = f"{name}.jpg"
        picture = finish(mean)[..., ::-1]
        cv2.imwrite(str(options.out / file), picture, [cv2.IMWRITE_JPEG_QUALITY, 90])
        sources = dict(Counter(rows[row]["source"] for row in sorted(people)))
        entries.append(
            {"file": file, "label": label, "faces": len(people), "sources": sources}
            | {"box": [round(SIDE * share) for share in BOX], "landmarks": landmarks(meta)}
        )
        print(name, len(people), sources, flush=True)

    groups: dict[str, list[list[Face]]] = {}
    for name, (label, count, which) in PROPER.items():
        if label not in groups:
            groups[label] = alike(frontal(whole_heads(rows, crops, label)), count)
        faces = agreeing(groups[label][which])
        means[name] = average(faces)
        save(name, label, faces, means[name])
    wrong = like(worn_wrong(rows, crops), (means["bare-1"] + means["bare-1"][:, ::-1]) / 2)
    for name, (synthetic, likeness, hair) in WRONG.items():
        fitting = [
            face
            for face, score in wrong
            if score > likeness and rows[face.row]["synthetic"] == synthetic
        ]
        faces = agreeing(fitting if synthetic else [face for face in fitting if pale_chin(face)])
        save(name, "incorrect", faces, with_hair(average(faces), means[hair]))
    (options.out / "composites.json").write_text(json.dumps(entries, indent=2) + "\n")


def landmarks(meta: dict) -> dict[str, list[int]]:
    """Where the crop rule puts the landmarks, in pixels of the finished picture."""

    def place(share: float) -> int:
        return round(SIDE * ((share - 0.5) / meta["margin"] + 0.5))

    template = meta["cropRule"]["template"]
    return {name: [place(at["x"]), place(at["y"])] for name, at in template.items()}


def whole_heads(rows: list[dict], crops: np.ndarray, label: str) -> list[Face]:
    """Real faces, aligned by landmarks, whose heads lie whole inside their pictures."""
    found = []
    for index, row in enumerate(rows):
        if row["label"] != label or not is_usable(row) or row["synthetic"]:
            continue
        crop = np.array(crops[index])
        rim = np.concatenate([crop[32], crop[-24], crop[:, 36], crop[:, -36]])
        if (rim.max(1) < 4).mean() < MOST_BLACK:  # black lies beyond the edge of a picture
            found.append(Face(index, crop, np.ones(crop.shape[:2], np.uint8)))
    return found


def worn_wrong(rows: list[dict], crops: np.ndarray) -> list[Face]:
    """Worn-wrong faces, real and synthetic, both ways round; only the face itself must be whole."""
    found = []
    for index, row in enumerate(rows):
        if row["label"] != "incorrect" or not is_usable(row):
            continue
        crop = np.array(crops[index])
        seen = (crop.max(2) >= 4).astype(np.uint8)
        if seen[50:150, 58:134].mean() < 0.9:
            continue
        seen = cv2.morphologyEx(seen, cv2.MORPH_CLOSE, np.ones((9, 9)))  # black hair is no edge
        seen = cv2.erode(seen, np.ones((5, 5)))
        found.append(Face(index, crop, seen))
        found.append(Face(index, np.ascontiguousarray(crop[:, ::-1]), seen[:, ::-1]))
    return found


def is_usable(row: dict) -> bool:
    return row["rule"] == "landmarks" and row["facePixels"] >= LEAST_PIXELS


def small_lab(crop: np.ndarray, part: tuple[slice, slice]) -> np.ndarray:
    small = cv2.resize(np.ascontiguousarray(crop[part]), (20, 22), interpolation=cv2.INTER_AREA)
    return cv2.cvtColor(small, cv2.COLOR_RGB2LAB).astype(np.float32)


def frontal(faces: list[Face]) -> list[Face]:
    """The faces that are most like their own mirror images."""

    def asymmetry(face: Face) -> float:
        light = small_lab(face.pixels, INNER)[..., 0]
        return float(np.abs(light - light[:, ::-1]).mean() / (light.std() + 8))

    values = [asymmetry(face) for face in faces]
    most = np.quantile(values, FRONTAL)
    return [face for face, value in zip(faces, values) if value < most]


def alike(faces: list[Face], count: int) -> list[list[Face]]:
    """Groups of faces alike in skin, hair and mask (k-means from a fixed seed)."""

    def looks(face: Face) -> np.ndarray:
        lab = small_lab(face.pixels, HEAD)
        lab = (lab + lab[:, ::-1]) / 2
        cheeks = cv2.cvtColor(face.pixels[CHEEKS], cv2.COLOR_RGB2LAB).astype(np.float32)
        skin = cheeks.mean((0, 1))
        lab = (lab - skin) / (40, 15, 15)
        return np.concatenate([lab.ravel(), skin / (4, 2, 2)]).astype(np.float32)

    cv2.setRNGSeed(5)
    points = np.array([looks(face) for face in faces])
    criteria = (cv2.TERM_CRITERIA_MAX_ITER, 60, 0)
    _, names, _ = cv2.kmeans(points, count, None, criteria, 10, cv2.KMEANS_PP_CENTERS)
    groups = [[faces[i] for i in np.flatnonzero(names.ravel() == k)] for k in range(count)]
    print([len(group) for group in groups], "people in groups", flush=True)
    return groups


def like(faces: list[Face], model: np.ndarray) -> list[tuple[Face, float]]:
    """Faces moved so that eyes and nose meet the model's, and how like it they are there (0-1)."""
    even = cv2.createCLAHE(2, (4, 4))
    wanted = even.apply(grey(model))
    mask = np.zeros_like(wanted)
    mask[UPPER] = 255
    criteria = (cv2.TERM_CRITERIA_COUNT | cv2.TERM_CRITERIA_EPS, 40, 1e-3)
    found = []
    for face in faces:
        move = np.eye(2, 3, dtype=np.float32)
        try:
            score, move = cv2.findTransformECC(
                wanted, even.apply(grey(face.pixels)), move, cv2.MOTION_AFFINE, criteria, mask, 5
            )
        except cv2.error:  # it did not converge: a face in profile, a hand, glasses
            continue
        stretch = np.linalg.svd(move[:, :2])[1]
        centre = np.array([wanted.shape[1] / 2, wanted.shape[0] / 2])
        shift = np.abs(move[:, :2] @ centre + move[:, 2] - centre).max()
        if stretch.max() > 1.45 or stretch.min() < 0.7 or shift > 22:
            continue

        size, back = wanted.shape[::-1], cv2.WARP_INVERSE_MAP
        pixels = cv2.warpAffine(face.pixels, move, size, flags=cv2.INTER_CUBIC | back)
        valid = cv2.warpAffine(face.valid, move, size, flags=cv2.INTER_NEAREST | back)
        found.append((Face(face.row, pixels, valid), score))
    return found


def pale_chin(face: Face) -> bool:
    """A white or blue mask over the chin, against the nose."""
    chin, nose = (face.pixels[part].astype(np.float32).mean((0, 1)) for part in (CHIN, NOSE))
    step = chin - nose
    return bool(step.mean() > -5 and step[0] < step[2])


def agreeing(faces: list[Face]) -> list[Face]:
    """The people who agree best with their common mean, found again and again."""

    def feature(face: Face) -> np.ndarray:
        lab = small_lab(face.pixels, INNER)
        return (lab - lab.mean((0, 1))).ravel()

    features = np.array([feature(face) for face in faces])
    chosen = np.arange(len(faces))
    for _ in range(8):
        order = np.argsort(np.linalg.norm(features - features[chosen].mean(0), axis=1))
        people: dict[int, int] = {}
        for index in order:  # of a face and its mirror image the one that agrees better
            people.setdefault(faces[index].row, int(index))
        chosen = np.array(list(people.values())[:PICKED])
    return [faces[index] for index in chosen]


if __name__ == "__main__":
    main()
