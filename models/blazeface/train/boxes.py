"""Boxes as [x, y, width, height] in pixels, in NumPy."""

import numpy as np


def intersections(box: np.ndarray, boxes: np.ndarray) -> np.ndarray:
    """[N] areas that one box shares with each of [N, 4]."""
    far = np.minimum(box[:2] + box[2:], boxes[:, :2] + boxes[:, 2:])
    return np.clip(far - np.maximum(box[:2], boxes[:, :2]), 0, None).prod(1)


def intersection_over_union(box: np.ndarray, boxes: np.ndarray) -> np.ndarray:
    """[N] intersection over union, 0-1."""
    shared = intersections(box, boxes)
    union = box[2:].prod() + boxes[:, 2:].prod(1) - shared
    return shared / np.maximum(union, 1e-9)


def share_inside(box: np.ndarray, boxes: np.ndarray) -> np.ndarray:
    """[N] share of the one box that lies inside each of the others, 0-1."""
    return intersections(box, boxes) / max(float(box[2:].prod()), 1e-9)


def sides(boxes: np.ndarray) -> np.ndarray:
    """[N] the size of each box: the square root of its area."""
    return np.sqrt(np.clip(boxes[:, 2:], 0, None).prod(1))
