"""Draws training views of crops: what cameras, distance, light and a shaky detector do to a face.

Everything works on a whole batch at once and takes its chance from one seeded generator.
"""

import math

import torch
from torch.nn import functional

from compose import Composer
from dye import dyed
from packs import OTHER_COVERING, Pack
from sampling import Targets

SHIFT, SCALE, TURN = 0.15, 0.15, math.radians(15)
"""Alignment errors: shift as a share of the crop, scale as a factor's logarithm, turn in radians."""
COMPOSED = 0.15
"""Share of a batch that is composed of two faces each."""
DYED = 0.3
"""Share of the proper masks and other coverings that are shown in another colour."""
GROUPS = 8
"""Resizing, blurring and compressing differ from group to group of a batch."""


class Augmenter:
    """Makes batches of views, [n, 3, size, size], 0-255."""

    def __init__(self, pack: Pack, seed: int):
        self.pack = pack
        self.generator = torch.Generator().manual_seed(seed)
        self.composer = Composer(pack, self.generator)

    def batch(self, indices: torch.Tensor) -> tuple[torch.Tensor, Targets]:
        """Views of these rows, some of them replaced by composed faces, and what they show."""
        crops = self.pack.crops[indices].permute(0, 3, 1, 2).float()
        rows = [self.pack.rows[i] for i in indices.tolist()]
        chosen = torch.tensor([_can_be_dyed(row) for row in rows]) & (self._uniform(len(rows)) < DYED)
        if chosen.any():
            crops[chosen] = dyed(crops[chosen], self.pack.input_size, self.generator)
        count = round(len(rows) * COMPOSED) if self.composer.can_compose else 0
        if count > 0:
            composed = self.composer.faces(count)
            crops[:count] = composed.pixels
            plain = {"coarse": False, "source": "composed", "synthetic": True}
            rows[:count] = [{**plain, "label": label} for label in composed.labels]
        return self._views(crops), Targets.of(rows)

    def _views(self, crops: torch.Tensor) -> torch.Tensor:
        pixels = self._moved(crops)
        parts = [self._degraded(part) for part in pixels.chunk(GROUPS)]
        pixels = self._lit(torch.cat(parts))
        pixels = self._noisy(pixels)
        return self._erased(pixels).clamp_(0, 255)

    def _uniform(self, *shape: int, least: float = 0.0, most: float = 1.0) -> torch.Tensor:
        return torch.rand(*shape, generator=self.generator) * (most - least) + least

    def _normal(self, *shape: int) -> torch.Tensor:
        return torch.randn(*shape, generator=self.generator)

    def _chance(self, probability: float) -> bool:
        return float(self._uniform(1)) < probability

    def _pick(self, least: float, most: float) -> float:
        return float(self._uniform(1, least=least, most=most))

    def _moved(self, crops: torch.Tensor) -> torch.Tensor:
        """A random similarity and mirror image, cut at the network's size; black outside."""
        n, size = len(crops), self.pack.input_size
        share = size / crops.shape[-1]
        scale = torch.exp(self._normal(n).clamp(-2, 2) / 2 * SCALE) * share
        turn = self._normal(n).clamp(-2, 2) / 2 * TURN
        mirror = (self._uniform(n) < 0.5).float() * 2 - 1
        shift = self._normal(n, 2).clamp(-2, 2) / 2 * SHIFT * 2 * share
        cos, sin = scale * torch.cos(turn), scale * torch.sin(turn)
        theta = torch.stack(
            [
                torch.stack([cos * mirror, -sin, shift[:, 0]], 1),
                torch.stack([sin * mirror, cos, shift[:, 1]], 1),
            ],
            1,
        )
        grid = functional.affine_grid(theta, (n, 3, size, size), align_corners=False)
        return functional.grid_sample(crops, grid, mode="bilinear", align_corners=False)

    def _degraded(self, pixels: torch.Tensor) -> torch.Tensor:
        """Distance, defocus, motion and compression."""
        if self._chance(0.2):
            pixels = self._blurred(pixels)
        if self._chance(0.6):
            pixels = self._shrunk(pixels)
        if self._chance(0.25):
            pixels = self._compressed(pixels)
        return pixels

    def _shrunk(self, pixels: torch.Tensor) -> torch.Tensor:
        size = pixels.shape[-1]
        small = int(2 ** self._pick(math.log2(12), math.log2(48)))
        if self._chance(0.6):
            pixels = functional.interpolate(pixels, small, mode="area")
        else:
            smooth = self._chance(0.7)
            pixels = functional.interpolate(
                pixels, small, mode="bilinear", align_corners=False, antialias=smooth
            )
        # a small face on a camera is noisy and compressed before the app enlarges it
        if self._chance(0.5):
            pixels = pixels + self._normal(*pixels.shape) * self._pick(1, 8)
        if self._chance(0.8):
            return functional.interpolate(pixels, size, mode="bilinear", align_corners=False)
        return functional.interpolate(pixels, size, mode="bicubic", align_corners=False)

    def _blurred(self, pixels: torch.Tensor) -> torch.Tensor:
        radius = 4
        at = torch.arange(-radius, radius + 1).float()
        if self._chance(0.6):
            line = torch.exp(-(at**2) / (2 * self._pick(0.4, 1.6) ** 2))
            kernel = line[:, None] * line[None, :]
        else:  # motion: a bar in some direction
            angle, length = self._pick(0, math.pi), self._pick(1, radius)
            along = at[None, :] * math.cos(angle) + at[:, None] * math.sin(angle)
            across = at[:, None] * math.cos(angle) - at[None, :] * math.sin(angle)
            kernel = torch.exp(-(across**2)) * (along.abs() <= length)
        kernel = (kernel / kernel.sum()).expand(3, 1, -1, -1)
        padded = functional.pad(pixels, [radius] * 4, mode="replicate")
        return functional.conv2d(padded, kernel, groups=3)

    def _compressed(self, pixels: torch.Tensor) -> torch.Tensor:
        """Quantises the frequencies of 8x8 blocks, coarser the higher, as JPEG does."""
        n, channels, height, width = pixels.shape
        blocks = pixels.reshape(n, channels, height // 8, 8, width // 8, 8).transpose(3, 4)
        step = (4 + 2.5 * (FREQUENCY[:, None] + FREQUENCY[None, :])) * self._pick(1, 6)
        frequencies = COSINES @ (blocks - 128) @ COSINES.t()
        blocks = COSINES.t() @ (torch.round(frequencies / step) * step) @ COSINES + 128
        return blocks.transpose(3, 4).reshape(n, channels, height, width)

    def _lit(self, pixels: torch.Tensor) -> torch.Tensor:
        """Brightness, contrast, gamma, colour casts, grey pictures, light from one side."""
        n = len(pixels)
        grey = pixels.mean(1, keepdim=True)
        saturation = self._uniform(n, 1, 1, 1, least=0.6, most=1.3)
        saturation = torch.where(
            self._uniform(n, 1, 1, 1) < 0.2, torch.zeros(1), saturation
        )
        pixels = grey + (pixels - grey) * saturation
        contrast = torch.exp(self._normal(n, 1, 1, 1).clamp(-2, 2) * 0.15)
        mean = pixels.mean((1, 2, 3), keepdim=True)
        pixels = mean + (pixels - mean) * contrast
        spread = math.log(1.8)
        light = (self._normal(n, 1, 1, 1) * 0.38).clamp(math.log(0.4), spread)
        cast = self._normal(n, 3, 1, 1).clamp(-2, 2) * 0.11
        size = pixels.shape[-1]
        slope = torch.linspace(-1, 1, size)
        tilt = self._normal(n, 2, 1, 1).clamp(-2, 2) * 0.12
        side = tilt[:, :1] * slope[None, None, None, :] + tilt[:, 1:] * slope[None, None, :, None]
        return pixels * torch.exp(light + cast + side)

    def _noisy(self, pixels: torch.Tensor) -> torch.Tensor:
        """The sensor's noise, fine or in blotches."""
        n, _, size, _ = pixels.shape
        if self._chance(0.5):
            return pixels
        strength = self._uniform(n, 1, 1, 1, most=8) * (self._uniform(n, 1, 1, 1) < 0.6)
        if self._chance(0.3):
            noise = functional.interpolate(self._normal(n, 3, size // 2, size // 2), size)
        else:
            noise = self._normal(n, 3, size, size)
        return pixels + noise * strength

    def _erased(self, pixels: torch.Tensor) -> torch.Tensor:
        """Small rectangles of one colour, and the black beyond the edge of a frame."""
        n, _, size, _ = pixels.shape
        at = torch.arange(size).float() / size
        width, height = self._uniform(2, n, 1, least=0.08, most=0.32)
        left, top = self._uniform(2, n, 1, least=-0.1)
        chosen = self._uniform(n, 1, 1) < 0.25
        columns = (at >= left) & (at < left + width)
        rows = (at >= top) & (at < top + height)
        inside = (rows[:, :, None] & columns[:, None, :] & chosen)[:, None]
        pixels = torch.where(inside, self._uniform(n, 3, 1, 1, most=255), pixels)
        depth = self._uniform(n, 4, 1, least=-4, most=0.25)
        dark_columns = (at < depth[:, 0]) | (at >= 1 - depth[:, 1])
        dark_rows = (at < depth[:, 2]) | (at >= 1 - depth[:, 3])
        outside = (dark_rows[:, :, None] | dark_columns[:, None, :])[:, None]
        return torch.where(outside, torch.zeros(1), pixels)


def _can_be_dyed(row: dict) -> bool:
    """Faces with cloth where the landmarks say: on the nose and the mouth."""
    return row["rule"] == "landmarks" and row["label"] in ("mask", OTHER_COVERING)


FREQUENCY = torch.arange(8).float()
COSINES = torch.cos((2 * FREQUENCY[None, :] + 1) * FREQUENCY[:, None] * math.pi / 16) * 0.5
COSINES[0] *= math.sqrt(0.5)
