"""Composes faces from two: the upper part of one over the lower part of another.

Crops are aligned, so a seam below the nose tip makes a mask worn wrong of a bare face and a masked
one, and a seam above the nose makes a proper mask again: the seam itself says nothing. Lower parts
of other coverings under new eyes multiply the few scarves and hands that there are, and somebody's
clothes drawn up over the nose make more of them.
"""

from dataclasses import dataclass

import torch

from dye import dyed
from packs import OTHER_COVERING, Pack

LEAST_PIXELS = 24
"""Smaller faces are not composed: their noses are a pixel or two."""
INCORRECT, MASK, COVERED = 0.42, 0.22, 0.28
"""Shares of what composed faces are; the rest is wrapped in clothes."""
DYED = 0.4
"""Share of the lower parts that take another colour first."""
SEAMS = {
    "nose bare": (0.575, 0.635),
    "mouth bare": (0.69, 0.75),
    "eyes bare": (0.37, 0.45),
}
"""Where the seam lies, as shares of the app's crop: nose tip 0.513, mouth 0.671 by the crop rule."""
MOUTH_BARE = 0.3
"""Share of the masks worn wrong that leave the mouth bare, too."""
CLOTHES = 0.28
"""Share of a crop with its margin that is taken for clothes, from below."""
SKIN = (0.3, 0.7, 0.26, 0.44)
"""Left, right, top, bottom of the patch around the eyes by which the light is matched."""


@dataclass(frozen=True)
class Composed:
    """Composed crops [n, 3, side, side] and their labels by name."""

    pixels: torch.Tensor
    labels: list[str]


class Composer:
    """Draws upper and lower parts from the rows of a pack that are fit for it."""

    def __init__(self, pack: Pack, generator: torch.Generator):
        self.pack, self.generator = pack, generator
        fit = [i for i, row in enumerate(pack.rows) if _is_fit(row)]
        rows = pack.rows
        self.bare = [i for i in fit if rows[i]["label"] == "no_mask" and not rows[i]["coarse"]]
        self.masked = [i for i in fit if rows[i]["label"] == "mask"]
        self.covered = [i for i, row in enumerate(rows) if row["label"] == OTHER_COVERING]

    @property
    def can_compose(self) -> bool:
        """Whether there are faces of every kind to compose from."""
        return bool(self.bare and self.masked and self.covered)

    def faces(self, count: int) -> Composed:
        """As many composed faces."""
        upper, lower, seams, labels, wrapped = [], [], [], [], []
        for _ in range(count):
            draw = self._uniform()
            if draw < INCORRECT:
                wrong = "mouth bare" if self._uniform() < MOUTH_BARE else "nose bare"
                choice = (self.bare, self.masked, wrong, "incorrect")
            elif draw < INCORRECT + MASK:
                choice = (self.bare, self.masked, "eyes bare", "mask")
            else:
                above = self.bare if self._uniform() < 0.4 else self.masked
                is_wrapped = draw >= INCORRECT + MASK + COVERED
                below = self.bare + self.masked if is_wrapped else self.covered
                choice = (above, below, "eyes bare", OTHER_COVERING)
            upper.append(self._one_of(choice[0]))
            lower.append(self._one_of(choice[1]))
            least, most = SEAMS[choice[2]]
            seams.append(least + (most - least) * self._uniform())
            labels.append(choice[3])
            wrapped.append(draw >= INCORRECT + MASK + COVERED)
        above, below = (self.pack.crops[part].permute(0, 3, 1, 2).float() for part in (upper, lower))
        fresh = torch.rand(count, generator=self.generator) < DYED
        below[fresh] = dyed(below[fresh], self.pack.input_size, self.generator)
        drawn_up = torch.tensor(wrapped)
        below[drawn_up] = clothes(below[drawn_up])
        return Composed(self._joined(above, below, torch.tensor(seams)), labels)

    def _joined(self, above: torch.Tensor, below: torch.Tensor, seams: torch.Tensor) -> torch.Tensor:
        side, inner = above.shape[-1], self.pack.input_size
        at = (torch.arange(side) + 0.5 - (side - inner) / 2) / inner
        left, right, top, bottom = (int((side - inner) / 2 + share * inner) for share in SKIN)
        light = [part[:, :, top:bottom, left:right].mean((2, 3), keepdim=True) for part in (above, below)]
        below = below * (light[0] / light[1].clamp(min=8)).clamp(0.6, 1.6)
        count = len(above)
        # masks rise or fall towards the ears; a seam is never quite straight, nor quite sharp
        bend = torch.rand(count, 1, 1, generator=self.generator) * 0.5 - 0.1
        slope = torch.randn(count, 1, 1, generator=self.generator) * 0.05
        across = at[None, None, :] - 0.5
        line = seams[:, None, None] - bend * across**2 + slope * across
        soft = 0.008 + 0.03 * torch.rand(count, 1, 1, generator=self.generator)
        share = torch.sigmoid((at[None, :, None] - line) / soft)[:, None]
        return above * (1 - share) + below.clamp(0, 255) * share

    def _uniform(self) -> float:
        return float(torch.rand(1, generator=self.generator))

    def _one_of(self, rows: list[int]) -> int:
        return rows[int(torch.randint(len(rows), (1,), generator=self.generator))]


def clothes(crops: torch.Tensor) -> torch.Tensor:
    """The lowest part of each crop, mirrored upwards until it fills the crop's lower two thirds."""
    side = crops.shape[-1]
    strip = crops[:, :, side - int(side * CLOTHES) :]
    return torch.cat([strip, strip.flip(2), strip, strip.flip(2)], 2)[:, :, -side:]


def _is_fit(row: dict) -> bool:
    aligned = row["rule"] == "landmarks" and not row["synthetic"]
    return aligned and row["facePixels"] >= LEAST_PIXELS
