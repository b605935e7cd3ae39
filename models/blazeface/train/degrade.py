"""What cameras, light and compression do to a picture."""

import math

import cv2
import numpy as np


def degraded(pixels: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """A picture [height, width, 3], RGB, bytes, as a worse camera would have seen it."""
    if random.random() < 0.15:
        pixels = blurred(pixels, random)
    if random.random() < 0.2:
        pixels = resampled(pixels, random)
    pixels = lit(pixels, random)
    if random.random() < 0.2:
        pixels = with_noise(pixels, random)
    if random.random() < 0.2:
        quality = int(random.uniform(20, 80))
        _, encoded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
        pixels = cv2.imdecode(encoded, cv2.IMREAD_COLOR)
    if random.random() < 0.1:
        erase(pixels, random)
    return pixels


def with_noise(pixels: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """The sensor's noise, up to 14 grey levels either way."""
    most = int(random.integers(2, 15))
    noise = random.integers(0, 2 * most, pixels.shape, np.uint8)
    return cv2.subtract(cv2.add(pixels, noise), (most,) * 3 + (0,))


def blurred(pixels: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Out of focus, or moved while it was taken."""
    if random.random() < 0.6:
        return cv2.GaussianBlur(pixels, (0, 0), random.uniform(0.4, 1.8))
    length, angle = int(random.integers(3, 9)), random.uniform(0, math.pi)
    kernel = np.zeros((9, 9), np.float32)
    dx, dy = math.cos(angle) * length / 2, math.sin(angle) * length / 2
    ends = [(round(4 + s * dx), round(4 + s * dy)) for s in (-1, 1)]
    cv2.line(kernel, ends[0], ends[1], 1.0)
    return cv2.filter2D(pixels, -1, kernel / kernel.sum())


def resampled(pixels: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Shrunk and enlarged again by several kernels."""
    factor = random.uniform(0.4, 0.9)
    down = random.choice([cv2.INTER_AREA, cv2.INTER_LINEAR, cv2.INTER_NEAREST], p=[0.6, 0.3, 0.1])
    small = cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=int(down))
    size = (pixels.shape[1], pixels.shape[0])
    return cv2.resize(small, size, interpolation=int(random.choice([cv2.INTER_LINEAR, cv2.INTER_CUBIC])))


def lit(pixels: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Brightness, contrast, gamma and colour casts through one table a channel; sometimes grey."""
    draw = random.random()
    if draw < 0.08:
        pixels = cv2.cvtColor(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    elif draw < 0.4:
        grey = cv2.cvtColor(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
        share = random.uniform(0.5, 1.4)
        pixels = cv2.addWeighted(pixels, share, grey, 1 - share, 0)
    level = np.arange(256, dtype=np.float32) / 255
    gamma = math.exp(float(np.clip(random.normal(0, 0.25), -0.7, 0.7)))
    light = math.exp(float(np.clip(random.normal(0, 0.25), -0.9, 0.6)))
    contrast = math.exp(float(random.normal(0, 0.15)))
    curve = ((level**gamma * light) - 0.45) * contrast + 0.45
    casts = np.exp(np.clip(random.normal(0, 0.09, 3), -0.25, 0.25))
    table = np.clip(curve[:, None] * casts[None, :] * 255, 0, 255).astype(np.uint8)
    return cv2.LUT(pixels, table[:, None, :])


def erase(pixels: np.ndarray, random: np.random.Generator) -> None:
    """A few rectangles of one colour: things that stand before people."""
    height, width = pixels.shape[:2]
    for _ in range(random.integers(1, 5)):
        w, h = (random.uniform(0.03, 0.16, 2) * (width, height)).astype(int)
        x, y = int(random.uniform(0, width - w)), int(random.uniform(0, height - h))
        pixels[y : y + h, x : x + w] = random.integers(0, 256, 3)
