"""Composes training views of the detector: windows, mosaics, pasted crowds, and what cameras do."""

import json
import math
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from boxes import intersection_over_union, share_inside, sides
from degrade import degraded

LEAST_FACE = 7
"""Faces below this many input pixels are no longer asked for."""
WHOLE, CUT = 0.65, 0.2
"""A face of which less than WHOLE is in view counts neither way, below CUT it is not there."""
MISTAKEN = 0.35
"""Share of the pasted patches that show what a detector took for a face, where that is known."""
NO_LANDMARKS = -1e4


@dataclass
class Faces:
    """Faces of one view in pixels: boxes [N, 4] as x, y, w, h; landmarks [N, 4, 2]."""

    boxes: np.ndarray
    landmarks: np.ndarray
    ignored: np.ndarray

    @staticmethod
    def of(faces: list[dict]) -> "Faces":
        """Faces of a row of the pack."""
        nothing = [[NO_LANDMARKS] * 2] * 4
        return Faces(
            np.array([f["box"] for f in faces], np.float32).reshape(-1, 4),
            np.array([f["landmarks"] or nothing for f in faces], np.float32).reshape(-1, 4, 2),
            np.array([f["ignore"] for f in faces], bool),
        )

    @staticmethod
    def joined(parts: list["Faces"]) -> "Faces":
        """All faces of several parts of a view."""
        parts = [Faces.of([]), *parts]
        return Faces(*(np.concatenate([getattr(p, name) for p in parts]) for name in ("boxes", "landmarks", "ignored")))

    def chosen(self, which: np.ndarray) -> "Faces":
        """Some of the faces, by mask or index."""
        return Faces(self.boxes[which], self.landmarks[which], self.ignored[which])


class Pictures:
    """The pack of one split, decoded when asked for."""

    def __init__(self, folder: Path, split: str):
        self.rows = [json.loads(line) for line in (folder / f"{split}.jsonl").read_text().splitlines()]
        self.data = np.fromfile(folder / f"{split}.bin", np.uint8)
        self.faces = [Faces.of(row["faces"]) for row in self.rows]
        mistakes = folder / f"{split}.mistakes.jsonl"
        self.mistakes = [json.loads(line) for line in mistakes.read_text().splitlines()] if mistakes.exists() else []
        """What a detector took for faces: index of the picture and box, as mine.py found them."""

    def of_kind(self, *kinds: str) -> list[int]:
        """Indices of the pictures of some kinds."""
        return [i for i, row in enumerate(self.rows) if row["kind"] in kinds]

    def pixels(self, index: int) -> np.ndarray:
        """[height, width, 3], RGB, bytes."""
        row = self.rows[index]
        decoded = cv2.imdecode(self.data[row["at"] : row["at"] + row["bytes"]], cv2.IMREAD_COLOR)
        return cv2.cvtColor(decoded, cv2.COLOR_BGR2RGB)


class Composer:
    """Makes views [size, size, 3] with their faces; every chance comes from one seeded generator."""

    def __init__(self, pictures: Pictures, size: int, seed: int):
        self.pictures, self.size = pictures, size
        self.random = np.random.default_rng(seed)
        self.scenes = pictures.of_kind("scene", "unlabelled")
        self.hand_drawn = pictures.of_kind("scene")
        self.portraits = pictures.of_kind("portrait")
        self.empty = pictures.of_kind("no_face")

    def view(self) -> tuple[np.ndarray, Faces]:
        """One view, degraded as cameras degrade it."""
        canvas = self._ground()
        parts = [self._placed(canvas, cell, *choice) for cell, choice in self._layout()]
        faces = Faces.joined([part for part in parts if part is not None])
        if self.random.random() < 0.25:
            faces = self._pasted(canvas, faces)
        faces.ignored |= sides(faces.boxes) < LEAST_FACE
        return degraded(canvas, self.random), faces

    def _ground(self) -> np.ndarray:
        """What lies between and behind the pictures: a picture without faces, or the app's black."""
        if not self.empty or self.random.random() < 0.35:
            return np.zeros((self.size, self.size, 3), np.uint8)
        pixels = self.pictures.pixels(int(self.random.choice(self.empty)))
        side = int(min(pixels.shape[:2]) * self.random.uniform(0.4, 1))
        y, x = (int(self.random.uniform(0, extent - side + 1)) for extent in pixels.shape[:2])
        part = pixels[y : y + side, x : x + side]
        if self.random.random() < 0.5:
            part = part[:, ::-1]
        return cv2.resize(part, (self.size, self.size))

    def _layout(self) -> list[tuple[tuple[int, int, int, int], tuple[int, float]]]:
        """Cells x, y, w, h of the canvas, and for each a picture and its scale."""
        size, random = self.size, self.random
        whole = (0, 0, size, size)
        draw = random.random()
        if draw < 0.27:  # a whole picture, as the app looks at it
            return [(whole, self._whole(self._scene(), 0.7, 1.1))]
        if draw < 0.4:  # a portrait, however near
            index = int(random.choice(self.portraits or self.scenes))
            return [(whole, self._whole(index, 0.35, 1.15))]
        if draw < 0.7:  # nearer, so that some face has a chosen size
            index = self._scene()
            row = self.pictures.rows[index]
            least = 0.5 * size / max(row["height"], row["width"])
            return [(whole, (index, max(least, self._scale_for(index, 9, 260))))]
        if draw < 0.9:  # four pictures that meet at a point
            x, y = (int(random.uniform(0.3, 0.7) * size) for _ in range(2))
            cells = [(0, 0, x, y), (x, 0, size - x, y), (0, y, x, size - y), (x, y, size - x, size - y)]
            return [(cell, self._any(9, 110)) for cell in cells]
        side = math.ceil(size / 3)  # a crowd of portraits
        cells = [(x * side, y * side, side, side) for y in range(3) for x in range(3)]
        return [(cell, self._portrait(20, 90)) for cell in cells]

    def _whole(self, index: int, least: float, most: float) -> tuple[int, float]:
        """A picture as large as its cell, times a random factor."""
        row = self.pictures.rows[index]
        fitting = self.size / max(row["height"], row["width"])
        return index, fitting * self.random.uniform(least, most)

    def _scene(self) -> int:
        pool = self.hand_drawn if self.random.random() < 0.8 else self.scenes
        if self.random.random() < 0.05 and self.empty:
            pool = self.empty
        return int(self.random.choice(pool))

    def _any(self, least: float, most: float) -> tuple[int, float]:
        draw = self.random.random()
        if draw < 0.35 and self.portraits:
            return self._portrait(least, most)
        index = int(self.random.choice(self.empty)) if draw > 0.93 and self.empty else self._scene()
        return index, self._scale_for(index, least, most)

    def _portrait(self, least: float, most: float) -> tuple[int, float]:
        index = int(self.random.choice(self.portraits or self.scenes))
        return index, self._scale_for(index, least, most)

    def _scale_for(self, index: int, least: float, most: float) -> float:
        """The scale at which some face of the picture is as large as a random size."""
        faces = self.pictures.faces[index]
        known = sides(faces.boxes[~faces.ignored])
        if not len(known):
            return float(self.random.uniform(0.5, 1.5))
        target = math.exp(self.random.uniform(math.log(least), math.log(most)))
        return float(np.clip(target / self.random.choice(known), 0.12, 3.0))

    def _placed(self, canvas: np.ndarray, cell: tuple[int, int, int, int], index: int, scale: float) -> Faces:
        """Draws a picture into a cell: scaled, turned a little, mirrored or not."""
        random = self.random
        pixels, faces = self.pictures.pixels(index), self.pictures.faces[index]
        height, width = pixels.shape[:2]
        x, y, w, h = cell
        angle = math.radians(self._turn())
        stretch = math.exp(random.normal(0, 0.06))
        mirror = -1.0 if random.random() < 0.5 else 1.0
        cos, sin = scale * math.cos(angle), scale * math.sin(angle)
        linear = np.array([[cos * mirror * stretch, -sin], [sin * mirror * stretch, cos]], np.float32)
        focus = self._focus(faces, (width, height), (w / scale, h / scale))
        shift = np.array([x + w / 2, y + h / 2], np.float32) - linear @ focus
        if scale < 0.6:  # area averaging, as a camera's or the app's shrinking does it
            factor = max(scale * 1.3, 0.1)
            pixels = cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
            drawn = linear / np.array([[pixels.shape[1] / width, pixels.shape[0] / height]], np.float32)
        else:
            drawn = linear
        part = canvas[y : y + h, x : x + w]
        matrix = np.concatenate([drawn, (shift - [x, y])[:, None]], 1).astype(np.float32)
        under, extent = part.copy(), (part.shape[1], part.shape[0])
        part[:] = cv2.warpAffine(pixels, matrix, extent, under, borderMode=cv2.BORDER_TRANSPARENT)
        return clipped(moved(faces, linear, shift, mirror < 0), cell)

    def _turn(self) -> float:
        """Degrees in the picture's plane: mostly few, since heads are mostly upright."""
        draw = self.random.random()
        if draw < 0.4:
            return 0.0
        return float(self.random.normal(0, 8) if draw < 0.8 else self.random.uniform(-45, 45))

    def _focus(self, faces: Faces, extent: tuple[int, int], window: tuple[float, float]) -> np.ndarray:
        """The point of the picture that comes to lie in the middle of its cell."""
        random = self.random
        middle = np.array(extent, np.float32) / 2
        room = np.maximum(np.array(extent) - np.array(window), 0) / 2
        slack = np.maximum(np.array(window) - np.array(extent), 0) / 2
        known = faces.boxes[~faces.ignored]
        if len(known) and random.random() < 0.8 and room.max() > 0:
            box = known[random.integers(len(known))]
            wanted = box[:2] + box[2:] / 2 + random.uniform(-0.4, 0.4, 2) * np.array(window)
            return np.clip(wanted, middle - room, middle + room) + random.uniform(-1, 1, 2) * slack
        return middle + random.uniform(-1, 1, 2) * (room + slack)

    def _pasted(self, canvas: np.ndarray, faces: Faces) -> Faces:
        """Adds small faces with soft edges where none are, and what is easily taken for one."""
        parts = [faces]
        for _ in range(self.random.integers(1, 7)):
            index, scale, own, box = self._patch()
            if box is None:
                continue
            box = box * scale
            side = int(max(box[2:]) * 1.5)
            if side < 10 or side >= self.size:
                continue
            x, y = self.random.integers(0, self.size - side, 2)
            place = np.array([x, y, side, side], np.float32)
            present = Faces.joined(parts).boxes
            if intersection_over_union(place, present).max(initial=0) > 0.02:
                continue
            covered = [share_inside(face, place[None])[0] for face in present]
            if max([share_inside(place, present).max(initial=0), *covered]) > 0.1:
                continue
            pixels = self.pictures.pixels(index)
            shift = np.array([side, side]) / 2 - (box[:2] + box[2:] / 2)
            small = cv2.resize(pixels, None, fx=min(1, scale * 1.2), fy=min(1, scale * 1.2), interpolation=cv2.INTER_AREA)
            ratio = scale * pixels.shape[1] / small.shape[1]
            matrix = np.array([[ratio, 0, shift[0]], [0, ratio, shift[1]]], np.float32)
            patch = cv2.warpAffine(small, matrix, (side, side), borderMode=cv2.BORDER_REPLICATE)
            at = (np.arange(side) + 0.5) / side * 2 - 1
            radius = np.sqrt(at[:, None] ** 2 + (at[None, :] / 0.9) ** 2)
            alpha = np.clip((0.98 - radius) / 0.2, 0, 1)[:, :, None]
            part = canvas[y : y + side, x : x + side]
            part[:] = (patch * alpha + part * (1 - alpha)).astype(np.uint8)
            parts.append(moved(own, np.eye(2, dtype=np.float32) * scale, shift + [x, y], False))
        return Faces.joined(parts)

    def _patch(self) -> tuple[int, float, Faces, np.ndarray | None]:
        """A picture, its scale, its faces and the box to paste: a portrait's, or one mistaken for a face."""
        mistakes = self.pictures.mistakes
        if mistakes and self.random.random() < MISTAKEN:
            mistake = mistakes[self.random.integers(len(mistakes))]
            box = np.array(mistake["box"], np.float32)
            target = math.exp(self.random.uniform(math.log(12), math.log(90)))
            return mistake["index"], min(3.0, target / sides(box[None])[0]), Faces.of([]), box
        index, scale = self._portrait(10, 60)
        own = self.pictures.faces[index]
        return index, scale, own, own.boxes[0] if len(own.boxes) == 1 and not own.ignored[0] else None


def moved(faces: Faces, linear: np.ndarray, shift: np.ndarray, mirrored: bool) -> Faces:
    """Faces under a similarity; boxes stay upright and keep their shape."""
    centres = (faces.boxes[:, :2] + faces.boxes[:, 2:] / 2) @ linear.T + shift
    extents = faces.boxes[:, 2:] * np.sqrt((linear**2).sum(0))
    landmarks = np.where(faces.landmarks > NO_LANDMARKS, faces.landmarks @ linear.T + shift, NO_LANDMARKS)
    if mirrored:
        landmarks = landmarks[:, [1, 0, 2, 3]]
    boxes = np.concatenate([centres - extents / 2, extents], 1).astype(np.float32)
    return Faces(boxes, landmarks.astype(np.float32), faces.ignored.copy())


def clipped(faces: Faces, cell: tuple[int, int, int, int]) -> Faces:
    """Faces as a cell shows them: cut at its edges, ignored where much is lost."""
    if not len(faces.boxes):
        return faces
    frame = np.array([cell], np.float32)
    seen = np.array([share_inside(box, frame)[0] for box in faces.boxes])
    kept = faces.chosen(seen > CUT)
    near = np.maximum(kept.boxes[:, :2], frame[:, :2])
    far = np.minimum(kept.boxes[:, :2] + kept.boxes[:, 2:], frame[:, :2] + frame[:, 2:])
    kept.boxes = np.concatenate([near, far - near], 1).astype(np.float32)
    kept.ignored |= seen[seen > CUT] < WHOLE
    return kept
