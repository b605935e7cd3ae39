"""Dyes what covers a face: black, coloured and patterned cloth of what were blue and white masks.

The cloth is found as what looks like the middle of the lower face; its folds and shadows stay. Crops
are [n, 3, side, side], 0-255, with the app's crop of `inner` pixels in their middle.
"""

import torch
from torch.nn import functional

MIDDLE = (0.36, 0.64, 0.58, 0.74)
"""Left, right, top, bottom of the patch of cloth, as shares of the app's crop."""
EYES = (0.32, 0.68, 0.28, 0.42)
"""The patch of bare face around the eyes that the cloth must differ from."""
CENTRE, REACH = (0.5, 0.68), (0.44, 0.36)
"""Middle and half extents of the ellipse that a mask may fill."""
LEAST_DIFFERENCE = 0.16
"""Cloth that differs less from the face around the eyes is left alone: the skin would be dyed, too."""
BLACK, PATTERNED = 0.4, 0.3
"""Shares of what is dyed; the rest takes one colour."""


def dyed(crops: torch.Tensor, inner: int, generator: torch.Generator) -> torch.Tensor:
    """The crops with their cloth in new colours, where it can be told from the face."""
    cloth = _median(crops, MIDDLE, inner)
    alpha = _cloth_of(crops, cloth, inner)
    apart = _difference(cloth, _median(crops, EYES, inner)) > LEAST_DIFFERENCE
    light = crops.mean(1, keepdim=True)
    mean = (light * alpha).sum((2, 3), keepdim=True) / alpha.sum((2, 3), keepdim=True).clamp(min=1)
    folds = light / mean.clamp(min=8)
    count = len(crops)
    strength = 0.5 + 0.5 * torch.rand(count, 1, 1, 1, generator=generator)
    colour = _colours(count, crops.shape[-1], generator)
    fresh = colour * folds.clamp(0.3, 2.2) ** strength
    return torch.where(apart, crops + alpha * (fresh.clamp(0, 255) - crops), crops)


def _median(crops: torch.Tensor, place: tuple[float, ...], inner: int) -> torch.Tensor:
    """[n, 3, 1, 1] a place's median colour, which folds and a logo do not move."""
    border = (crops.shape[-1] - inner) / 2
    left, right, top, bottom = (round(border + share * inner) for share in place)
    patch = crops[:, :, top:bottom, left:right]
    return patch.flatten(2).median(2).values[:, :, None, None]


def _difference(one: torch.Tensor, other: torch.Tensor) -> torch.Tensor:
    """[n, 1, h, w] distance of colours: shade counts by half, as light falls unevenly."""
    light = one.mean(1, keepdim=True), other.mean(1, keepdim=True)
    tint = one / (light[0] + 20) - other / (light[1] + 20)
    shade = torch.log((light[0] + 20) / (light[1] + 20))
    return (tint.square().sum(1, keepdim=True) + (0.5 * shade).square()).sqrt()


def _cloth_of(crops: torch.Tensor, cloth: torch.Tensor, inner: int) -> torch.Tensor:
    """[n, 1, side, side] how surely a pixel belongs to the cloth, 0 to 1."""
    side = crops.shape[-1]
    at = (torch.arange(side) + 0.5 - (side - inner) / 2) / inner
    away = ((at[None, :] - CENTRE[0]) / REACH[0]) ** 2 + ((at[:, None] - CENTRE[1]) / REACH[1]) ** 2
    alike = torch.sigmoid((0.2 - _difference(crops, cloth)) / 0.035)
    inside = torch.sigmoid((1 - away) / 0.08)
    return functional.avg_pool2d(alike * inside, 3, 1, 1)


def _colours(count: int, side: int, generator: torch.Generator) -> torch.Tensor:
    """[count, 3, side, side] plain or patterned colours."""

    def uniform(*shape: int, least: float = 0.0, most: float = 1.0) -> torch.Tensor:
        return torch.rand(*shape, generator=generator) * (most - least) + least

    def colours() -> torch.Tensor:
        light = uniform(count, 1, 1, 1, least=30, most=225)
        return (light * (1 + uniform(count, 3, 1, 1, least=-0.5, most=0.5))).clamp(0, 250)

    dark = uniform(count, 1, 1, 1, least=12, most=55) * (1 + uniform(count, 3, 1, 1, least=-0.15, most=0.15))
    draw = uniform(count, 1, 1, 1)
    first = torch.where(draw < BLACK, dark, colours())
    patterned = (draw > 1 - PATTERNED) | (draw < BLACK * 0.2)
    grain = int(uniform(1, least=8, most=40))
    blots = functional.interpolate(torch.randn(count, 1, grain, grain, generator=generator), side, mode="bicubic")
    angle, pitch = uniform(count, 1, 1, 1, most=3.15), uniform(count, 1, 1, 1, least=0.15, most=0.7)
    at = torch.arange(side).float()
    along = at[None, None, None, :] * torch.cos(angle) + at[None, None, :, None] * torch.sin(angle)
    stripes = torch.sin(along * pitch)
    figure = torch.where(uniform(count, 1, 1, 1) < 0.3, stripes, blots)
    share = torch.sigmoid(figure * 6) * patterned
    return first + share * (colours() - first)
