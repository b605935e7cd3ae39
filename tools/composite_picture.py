"""Turns aligned faces into one picture: averages by optical flow, sharpens, fades the border."""

from dataclasses import dataclass

import cv2
import numpy as np

LEAST_FACES = 80
"""No pixel of a face is the mean of fewer people."""
FLOW_ROUNDS = 4
MOST_FLOW = 14
SIDE = 384
DETAIL = 0.014
"""What finished faces are sharpened to, see `detail`: the median of bare faces of 40 to 90 px."""
MOST_STRENGTH = 1.8
"""More sharpening than this brings out ghosts."""
BACKDROP = np.array([196, 202, 206], np.float32)

# parts of a crop with its margin, 192 px square: see the crop rule in the classifier's manifest
FACE = np.s_[60:140, 64:128]
FOREHEAD = np.s_[66:80, 74:118]


@dataclass
class Face:
    row: int
    pixels: np.ndarray
    valid: np.ndarray
    """1 where the picture reaches, 0 beyond its edge."""


def average(faces: list[Face]) -> np.ndarray:
    """The mean of faces that optical flow has brought onto their mean, light evened out."""
    tone = np.mean([face.pixels[FACE].mean((0, 1)) for face in faces], 0)
    lit = [
        np.clip(f.pixels * (tone / (f.pixels[FACE].mean((0, 1)) + 1)), 0, 255).astype(np.float32)
        for f in faces
    ]
    valid = [face.valid[..., None].astype(np.float32) for face in faces]
    total = np.maximum(np.sum(valid, 0), 1)
    mean = np.sum([face * seen for face, seen in zip(lit, valid)], 0) / total
    flow_of = cv2.DISOpticalFlow_create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    grid = np.stack(np.meshgrid(np.arange(mean.shape[1]), np.arange(mean.shape[0])), -1)
    for turn in range(FLOW_ROUNDS):
        target = grey(mean if turn == 0 else sharpened(mean, 3, 1))
        warped = []
        for face, seen in zip(lit, valid):
            whole = np.where(seen > 0, face, mean).astype(np.float32)
            flow = cv2.GaussianBlur(flow_of.calc(target, grey(whole), None), (0, 0), 5)
            where = (grid + np.clip(flow, -MOST_FLOW, MOST_FLOW)).astype(np.float32)
            warped.append(
                cv2.remap(whole, where, None, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
            )
        # the outermost values at each pixel fall out, stray hair and hands; the least number stays
        ordered = np.sort(np.stack(warped), 0)
        cut = (int(total[FACE].min()) - LEAST_FACES) // 2
        mean = ordered[cut : len(warped) - cut].mean(0)
    return mean


def with_hair(mean: np.ndarray, other: np.ndarray) -> np.ndarray:
    """The inner face of one average in the head of another.

    Tight crops show too little hair: only inside this oval do enough of them count.
    """
    y, x = np.mgrid[0 : mean.shape[0], 0 : mean.shape[1]]
    oval = ((x - 96) / 46) ** 2 + ((y - 98) / 58) ** 2
    inner = cv2.GaussianBlur(np.clip((1 - oval) / 0.35, 0, 1).astype(np.float32), (0, 0), 3)
    head = (other + other[:, ::-1]) / 2
    head = head * (mean[FOREHEAD].mean((0, 1)) / head[FOREHEAD].mean((0, 1))) ** 0.7
    return inner[..., None] * mean + (1 - inner[..., None]) * head


def finish(mean: np.ndarray) -> np.ndarray:
    """Enlarged, its head sharpened, with more contrast, its border faded into the backdrop."""
    picture = cv2.resize(mean.astype(np.float32), (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)
    # clothes average to a texture in which a detector sees small faces, the more so sharpened
    calm = cv2.GaussianBlur(picture, (0, 0), 6)
    picture = sharpened(picture, 5, 0.7)
    strength = 1.0
    while detail(sharpened(picture, 2, strength)) < DETAIL and strength < MOST_STRENGTH:
        strength += 0.2
    picture = sharpened(picture, 2, strength)
    y, x = np.mgrid[0:SIDE, 0:SIDE] / SIDE
    middle = ((x - 0.5) / 0.28) ** 2 + ((y - 0.45) / 0.36) ** 2
    sharp = np.clip((1.1 - middle) / 0.3, 0, 1)[..., None]
    picture = sharp * picture + (1 - sharp) * calm
    centre = picture[SIDE // 4 : 3 * SIDE // 4, SIDE // 4 : 3 * SIDE // 4].mean()
    picture = centre + (picture - centre) * 1.15
    head = ((x - 0.5) / 0.36) ** 2 + ((y - 0.5) / 0.44) ** 2
    shoulders = ((x - 0.5) / 0.5) ** 2 + ((y - 1.05) / 0.36) ** 2
    shown = np.clip((1.1 - np.minimum(head, shoulders)) / 0.3, 0, 1)
    shown = cv2.GaussianBlur(shown.astype(np.float32), (0, 0), 6)[..., None]
    return np.clip(shown * picture + (1 - shown) * BACKDROP, 0, 255).astype(np.uint8)


def detail(picture: np.ndarray) -> float:
    """Variance of the Laplacian (of values 0-1) of the face as the classifier gets it, 64 px."""
    inner = picture[SIDE // 6 : SIDE - SIDE // 6, SIDE // 6 : SIDE - SIDE // 6]
    small = cv2.resize(inner, (64, 64), interpolation=cv2.INTER_AREA)
    return float(cv2.Laplacian(grey(small)[8:56, 8:56] / 255, cv2.CV_64F).var())


def sharpened(picture: np.ndarray, radius: float, strength: float) -> np.ndarray:
    return picture + strength * (picture - cv2.GaussianBlur(picture, (0, 0), radius))


def grey(picture: np.ndarray) -> np.ndarray:
    return cv2.cvtColor(np.clip(picture, 0, 255).astype(np.uint8), cv2.COLOR_RGB2GRAY)
