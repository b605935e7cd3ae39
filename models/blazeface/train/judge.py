"""How well a network finds the faces of `val` at one look; the evaluation's figures count."""

import cv2
import numpy as np
import torch

from boxes import intersection_over_union, share_inside, sides
from loss import Loss
from network import Network
from views import Pictures

SAME_FACE = 0.35
"""Intersection over union from which a detection is right."""
SUPPRESSED = 0.4
LEAST_SCORE = 0.03


def letterboxed(pixels: np.ndarray, size: int) -> tuple[np.ndarray, float, np.ndarray]:
    """A picture in the middle of a black square, its scale and its place there."""
    height, width = pixels.shape[:2]
    scale = size / max(height, width)
    shift = np.array([size - width * scale, size - height * scale], np.float32) / 2
    # pixel centres: the first one of the square lies half a pixel in
    offset = shift + (scale - 1) / 2
    matrix = np.array([[scale, 0, offset[0]], [0, scale, offset[1]]], np.float32)
    return cv2.warpAffine(pixels, matrix, (size, size)), scale, shift


@torch.no_grad()
def found_in(network: Network, pixels: np.ndarray, loss: Loss) -> tuple[np.ndarray, np.ndarray]:
    """Boxes [N, 4] in picture pixels and scores [N] after suppression, best first."""
    square, scale, shift = letterboxed(pixels, loss.size)
    batch = torch.from_numpy(square).permute(2, 0, 1)[None].float() / 127.5 - 1
    raw = network(batch.contiguous(memory_format=torch.channels_last))[0]
    score = torch.sigmoid(raw[:, 0]).numpy()
    keep = np.flatnonzero(score > LEAST_SCORE)
    keep = keep[np.argsort(-score[keep])][:400]
    raw, centres = raw.numpy()[keep], loss.centres.numpy()[keep]
    corners = centres + raw[:, 1:3] - raw[:, 3:5] / 2
    boxes = np.concatenate([(corners - shift) / scale, raw[:, 3:5] / scale], 1)
    chosen: list[int] = []
    for index, box in enumerate(boxes):
        if not chosen or intersection_over_union(box, boxes[chosen]).max() <= SUPPRESSED:
            chosen.append(index)
    return boxes[chosen], score[keep][chosen]


def average_precision(network: Network, pictures: Pictures, size: int, sizes=(16, 32)) -> dict[str, float]:
    """Average precision over faces of at least these sizes, and false faces on empty pictures."""
    network.eval()
    loss = Loss(size)
    answers = [(*found_in(network, pictures.pixels(i), loss), pictures.faces[i]) for i in range(len(pictures.rows))]
    kinds = [row["kind"] for row in pictures.rows]
    scenes = [answer for answer, kind in zip(answers, kinds, strict=True) if kind == "scene"]
    figures = {f"ap_{least}": round(_area(scenes, least), 4) for least in sizes}
    empty = [answer for answer, kind in zip(answers, kinds, strict=True) if kind == "no_face"]
    if empty:
        figures["false_per_100_at_0.5"] = round(100 * sum((s > 0.5).sum() for _, s, _ in empty) / len(empty), 1)
    network.train()
    return figures


def _area(scenes: list, least: float) -> float:
    ranked, positives = [], 0
    for boxes, scores, faces in scenes:
        small = faces.ignored | (sides(faces.boxes) < least)
        positives += int((~small).sum())
        taken = np.zeros(len(faces.boxes), bool)
        for box, score in zip(boxes, scores, strict=True):
            near = intersection_over_union(box, faces.boxes) if len(faces.boxes) else np.zeros(0)
            order = [i for i in np.argsort(-near) if near[i] >= SAME_FACE]
            best = next((i for i in order if not small[i] and not taken[i]), None)
            if best is not None:
                taken[best] = True
                ranked.append((score, 1))
            elif any(small[i] for i in order) or sides(box[None])[0] < 0.8 * least:
                continue
            elif faces.ignored.any() and share_inside(box, faces.boxes[faces.ignored]).max() > 0.5:
                continue
            else:
                ranked.append((score, 0))
    ranked.sort(key=lambda pair: -pair[0])
    right = np.cumsum([pair[1] for pair in ranked]) if ranked else np.zeros(1)
    precision = np.maximum.accumulate((right / np.arange(1, len(right) + 1))[::-1])[::-1]
    return float((np.diff(np.concatenate([[0], right / max(positives, 1)])) * precision).sum())
