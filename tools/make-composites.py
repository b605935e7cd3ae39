"""Makes composite faces for the tests: averages of many aligned faces, so that nobody is shown.

    /usr/bin/python3 tools/make-composites.py --packs PACKS --out tests/fixtures/composites

Reads the training crops that `npm run prepare-crops` packed (already aligned by their landmarks),
picks for each composite the faces that agree best with one another, brings them onto each other by
optical flow, averages, sharpens, and fades the border into a plain backdrop. Needs Debian's
python3-numpy and python3-opencv.
"""

import argparse
import json
from collections import Counter
from pathlib import Path

import cv2
import numpy as np

LEAST_FACES = 80
"""No composite shows fewer people."""
PICKED = 100
LEAST_PIXELS = 40
"""Smaller faces would only blur the average."""
SIDE = 384
MOST_BLACK = 0.12
"""Share of a crop's rim that may lie outside its picture."""
FLOW_ROUNDS = 4
BACKDROP = np.array([196, 202, 206], np.float32)

RECIPES = [
    # name, label, in how many groups its faces fall, which of them, which tone of the chin
    ("bare-1", "no_mask", 4, 0, None),
    ("bare-2", "no_mask", 4, 2, None),
    ("bare-3", "no_mask", 4, 3, None),
    ("masked-1", "mask", 5, 0, None),
    ("masked-2", "mask", 5, 2, None),
    ("masked-3", "mask", 5, 3, None),
    # worn-wrong masks are few and of every kind: those whose chins are bluer or whiter than their
    # cheeks have slipped off the nose, and these faces agree
    ("incorrect-1", "incorrect", 1, 0, "blue"),
    ("incorrect-2", "incorrect", 1, 0, "white"),
]


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
    groups: dict[str, list[list[Face]]] = {}
    entries = []
    for name, label, count, which, tone in RECIPES:
        if label not in groups:
            groups[label] = alike(candidates(rows, crops, label), count)
        group = groups[label][which]
        picked = agreeing(group if tone is None else toned(group, tone))
        assert len(picked) >= LEAST_FACES, f"{name}: only {len(picked)} faces"
        picture = finish(average([face.pixels.astype(np.float32) for face in picked]))
        file = f"{name}.jpg"
        cv2.imwrite(
            str(options.out / file), picture[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 90]
        )
        sources = Counter(rows[face.row]["source"] for face in picked)
        entries.append({"file": file, "label": label, "faces": len(picked), "sources": sources})
        print(name, len(picked), dict(sources), flush=True)
    (options.out / "composites.json").write_text(json.dumps(entries, indent=2) + "\n")


class Face:
    """One crop, or its mirror image: a group takes whichever agrees better."""

    def __init__(self, row: int, pixels: np.ndarray):
        self.row = row
        self.pixels = pixels
        self.feature = feature(pixels)


def candidates(rows: list[dict], crops: np.ndarray, label: str) -> list[Face]:
    """Large faces, aligned by landmarks, that lie whole inside their picture, both ways round."""
    good = []
    for index, row in enumerate(rows):
        if row["label"] != label or row["rule"] != "landmarks" or row["synthetic"]:
            continue
        if row["facePixels"] < LEAST_PIXELS:
            continue
        crop = np.array(crops[index])
        edge = np.concatenate([crop[32], crop[-24], crop[:, 36], crop[:, -36]])
        if (edge.max(1) < 4).mean() < MOST_BLACK:  # black lies beyond the edge of a picture
            good += [Face(index, crop), Face(index, crop[:, ::-1])]
    return good


def toned(faces: list[Face], tone: str) -> list[Face]:
    """The faces whose chins are bluest, or whitest, against their cheeks: at least enough people."""

    def contrast(face: Face) -> float:
        pixels = face.pixels.astype(np.float32)
        chin, cheeks = (pixels[part].mean((0, 1)) for part in (CHIN, CHEEKS))
        red, green, blue = chin - cheeks
        return float(blue - red if tone == "blue" else red + green - blue)

    ranked = sorted(faces, key=contrast, reverse=True)
    return ranked[: 2 * PICKED]  # each face is there both ways round


CHIN = np.s_[112:136, 76:116]
CHEEKS = np.s_[84:100, 68:124]


def feature(crop: np.ndarray) -> np.ndarray:
    """A small picture of the face's middle, light evened out: where mask, nose and mouth differ."""
    middle = cv2.resize(crop[44:148, 48:144], (20, 22), interpolation=cv2.INTER_AREA)
    lab = cv2.cvtColor(middle, cv2.COLOR_RGB2LAB).astype(np.float32)
    lab -= lab.mean((0, 1))
    lab[..., 0] /= lab[..., 0].std() + 8
    lab[..., 1:] /= 12
    return lab.ravel()


def alike(faces: list[Face], count: int) -> list[list[Face]]:
    """Groups of faces that look alike (k-means), the tightest large one first."""
    cv2.setRNGSeed(5)
    points = np.array([face.feature for face in faces])
    criteria = (cv2.TERM_CRITERIA_MAX_ITER, 40, 0)
    _, names, centres = cv2.kmeans(points, count, None, criteria, 8, cv2.KMEANS_PP_CENTERS)
    found = [np.flatnonzero(names.ravel() == k) for k in range(count)]
    spread = [np.linalg.norm(points[g] - centres[k], axis=1).mean() for k, g in enumerate(found)]
    people = [len({faces[i].row for i in group}) for group in found]
    order = sorted(range(count), key=lambda k: (people[k] < LEAST_FACES, spread[k]))
    print([people[k] for k in order], "people in groups", flush=True)
    return [[faces[i] for i in found[k]] for k in order]


def agreeing(faces: list[Face]) -> list[Face]:
    """The people who agree best with their common mean: frontal ones, found again and again."""
    chosen = faces
    for _ in range(6):
        mean = np.mean([face.feature for face in chosen], 0)
        ranked = sorted(faces, key=lambda face: np.linalg.norm(face.feature - mean))
        chosen = list({face.row: face for face in reversed(ranked)}.values())[::-1][:PICKED]
    return chosen


def average(faces: list[np.ndarray]) -> np.ndarray:
    """The mean of faces that optical flow has brought onto their mean, light evened out."""
    target = np.mean([face.mean((0, 1)) for face in faces], 0)
    faces = [face * (target / (face.mean((0, 1)) + 1)) for face in faces]
    mean = np.mean(faces, 0)
    flow_of = cv2.DISOpticalFlow_create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    for _ in range(FLOW_ROUNDS):
        grey = cv2.cvtColor(np.clip(mean, 0, 255).astype(np.uint8), cv2.COLOR_RGB2GRAY)
        warped = []
        for face in faces:
            other = cv2.cvtColor(np.clip(face, 0, 255).astype(np.uint8), cv2.COLOR_RGB2GRAY)
            flow = cv2.GaussianBlur(flow_of.calc(grey, other, None), (0, 0), 5)
            flow = np.clip(flow, -12, 12)
            height, width = grey.shape
            x, y = np.meshgrid(np.arange(width), np.arange(height))
            where = np.stack([x, y], -1).astype(np.float32) + flow.astype(np.float32)
            warped.append(
                cv2.remap(face, where, None, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
            )
        # the middle half of the values at each pixel: stray hair and hands fall out
        ordered = np.sort(np.stack(warped), 0)
        quarter = len(warped) // 4
        mean = ordered[quarter : len(warped) - quarter].mean(0)
    return mean


def finish(mean: np.ndarray) -> np.ndarray:
    """Enlarged, sharpened, with more contrast, its border faded into the backdrop."""
    picture = cv2.resize(mean.astype(np.float32), (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)
    for radius, strength in ((2.0, 1.2), (5.0, 0.6)):
        picture += strength * (picture - cv2.GaussianBlur(picture, (0, 0), radius))
    centre = picture[SIDE // 4 : 3 * SIDE // 4, SIDE // 4 : 3 * SIDE // 4].mean()
    picture = centre + (picture - centre) * 1.15
    y, x = np.mgrid[0:SIDE, 0:SIDE] / SIDE
    head = ((x - 0.5) / 0.36) ** 2 + ((y - 0.5) / 0.44) ** 2
    shoulders = ((x - 0.5) / 0.5) ** 2 + ((y - 1.05) / 0.36) ** 2
    shown = np.clip((1.1 - np.minimum(head, shoulders)) / 0.3, 0, 1)[..., None]
    shown = cv2.GaussianBlur(shown.astype(np.float32), (0, 0), 6)[..., None]
    return np.clip(shown * picture + (1 - shown) * BACKDROP, 0, 255).astype(np.uint8)


if __name__ == "__main__":
    main()
