"""Which anchors stand for which face, and what their answers are worth.

Anchors have no sizes here, so they are given to faces by what they answer (SimOTA, Ge et al. 2021):
each face takes the one to six anchors near its centre that cost least. The score learns the
overlap that its box reaches (quality focal loss, Li et al. 2020), the box by generalised
intersection over union (Rezatofighi et al. 2019).
"""

from dataclasses import dataclass

import torch
from torch.nn import functional

from network import COLUMNS, FAR, NEAR
from views import Faces, NO_LANDMARKS

LEVELS = ((8, NEAR, 0.0, 72.0), (16, FAR, 26.0, float("inf")))
"""Stride, anchors a cell, and the sizes of faces in input pixels that a level may take."""
REACH = 1
"""Cells around the one that holds a face's centre whose anchors may stand for it."""
MOST_ANCHORS = 6
LEAST_QUALITY = 0.4
"""What a right anchor's score is asked to be at least: the ranking shall not hang on taste."""
BOX_WEIGHT, SHAPE_WEIGHT, LANDMARK_WEIGHT = 2.0, 0.5, 0.5


@dataclass(frozen=True)
class Truth:
    """The faces of a batch, one after the other; boxes as centre and extent in input pixels."""

    boxes: torch.Tensor
    landmarks: torch.Tensor
    ignored: torch.Tensor
    picture: torch.Tensor
    """[N] place of each face's picture in the batch."""

    @staticmethod
    def of(views: list[Faces]) -> "Truth":
        """Collects the faces of the views of a batch."""
        every = Faces.joined(views)
        boxes = torch.from_numpy(every.boxes)
        counts = torch.tensor([len(view.boxes) for view in views])
        return Truth(
            torch.cat([boxes[:, :2] + boxes[:, 2:] / 2, boxes[:, 2:]], 1),
            torch.from_numpy(every.landmarks),
            torch.from_numpy(every.ignored),
            torch.arange(len(views)).repeat_interleave(counts),
        )


class Loss:
    """The loss of raw outputs [B, anchors, 17] at one input size."""

    def __init__(self, size: int):
        self.size = size
        self.cells = [size // stride for stride, *_ in LEVELS]
        self.firsts = [0, self.cells[0] ** 2 * NEAR]
        centres = []
        for (stride, anchors, *_), cells in zip(LEVELS, self.cells, strict=True):
            at = (torch.arange(cells) + 0.5) * stride
            grid = torch.stack([at[None, :].expand(cells, cells), at[:, None].expand(cells, cells)], 2)
            centres.append(grid.reshape(-1, 1, 2).expand(-1, anchors, 2).reshape(-1, 2))
        self.centres = torch.cat(centres)

    def of(self, raw: torch.Tensor, truth: Truth) -> torch.Tensor:
        """The mean loss of a face of the batch."""
        asked = ~truth.ignored
        boxes, landmarks, picture = truth.boxes[asked], truth.landmarks[asked], truth.picture[asked]
        anchors, face = self._assigned(raw.detach(), boxes, picture)
        at = picture[face], anchors
        answer, centre = raw[at], self.centres[anchors]
        predicted = torch.cat([centre + answer[:, 1:3], answer[:, 3:5]], 1)
        overlap, general = overlaps(predicted, boxes[face])
        quality = torch.zeros(raw.shape[:2])
        quality[at] = LEAST_QUALITY + (1 - LEAST_QUALITY) * overlap.detach().clamp(min=0)
        counted = self._counted(raw.shape[:2], truth)
        counted[at] = True
        total = max(float(quality.sum()), 1.0)
        score = quality_focal(raw[..., 0], quality)[counted].sum() / total
        if not len(face):
            return score
        extent = boxes[face, 2:].prod(1).sqrt()[:, None]
        shape = functional.smooth_l1_loss(
            (predicted - boxes[face]) / extent, torch.zeros_like(predicted), beta=0.1, reduction="none"
        ).mean(1)
        points = answer[:, 5:13].reshape(-1, 4, 2) + centre[:, None]
        known = (landmarks[face] > NO_LANDMARKS / 2).all(2)
        away = (points - landmarks[face]) / extent[:, None]
        away = functional.smooth_l1_loss(away, torch.zeros_like(away), beta=0.05, reduction="none").mean(2)
        away = (away * known).sum(1) / 4
        weight = quality[at] / total
        own = BOX_WEIGHT * (1 - general) + SHAPE_WEIGHT * shape * 4 + LANDMARK_WEIGHT * away * 8
        return score + (own * weight).sum()

    def _candidates(self, boxes: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """[N, K] anchors near each face's centre, and which of them may stand for it."""
        size = boxes[:, 2:].prod(1).sqrt()
        indices, allowed = [], []
        offsets = torch.arange(-REACH, REACH + 1)
        for level, (stride, anchors, least, most) in enumerate(LEVELS):
            cells = self.cells[level]
            cell = (boxes[:, :2] / stride).floor().long()
            x = cell[:, 0, None, None, None] + offsets[None, None, :, None]
            y = cell[:, 1, None, None, None] + offsets[None, :, None, None]
            inside = (x >= 0) & (x < cells) & (y >= 0) & (y < cells)
            dx = ((x + 0.5) * stride - boxes[:, 0, None, None, None]).abs()
            dy = ((y + 0.5) * stride - boxes[:, 1, None, None, None]).abs()
            reach = torch.maximum(size * 0.4, torch.tensor(stride * 0.5))[:, None, None, None]
            near = (dx <= reach) & (dy <= reach) & inside
            fits = ((size >= least) & (size < most))[:, None, None, None]
            index = (y.clamp(0, cells - 1) * cells + x.clamp(0, cells - 1)) * anchors + torch.arange(anchors)
            indices.append((self.firsts[level] + index).flatten(1))
            allowed.append((near & fits).expand_as(index).flatten(1))
        return torch.cat(indices, 1), torch.cat(allowed, 1)

    def _assigned(
        self, raw: torch.Tensor, boxes: torch.Tensor, picture: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Anchors and the faces that they stand for, each anchor for one face at most."""
        if not len(boxes):
            return torch.zeros(0, dtype=torch.long), torch.zeros(0, dtype=torch.long)
        index, allowed = self._candidates(boxes)
        answer = raw[picture[:, None], index]
        centre = self.centres[index]
        predicted = torch.cat([centre + answer[..., 1:3], answer[..., 3:5]], 2)
        overlap, _ = overlaps(predicted, boxes[:, None].expand_as(predicted))
        overlap = torch.where(allowed, overlap.clamp(min=0), torch.zeros(1))
        distance = (centre - boxes[:, None, :2]).norm(dim=2) / boxes[:, 2:].prod(1).sqrt()[:, None]
        cost = functional.softplus(-answer[..., 0]) + 3 * (1 - overlap) + 0.5 * distance
        cost = torch.where(allowed, cost, torch.full((1,), 1e6))
        wanted = overlap.topk(8, dim=1).values.sum(1).round().clamp(1, MOST_ANCHORS)
        cheapest = cost.topk(MOST_ANCHORS, dim=1, largest=False)
        taken = (torch.arange(MOST_ANCHORS)[None] < wanted[:, None]) & (cheapest.values < 1e5)
        face, rank = taken.nonzero(as_tuple=True)
        anchors, price = index[face, cheapest.indices[face, rank]], cheapest.values[face, rank]
        # dearest first: where two faces want one anchor, the cheaper writes last and has it
        order = price.argsort(descending=True)
        face, anchors = face[order], anchors[order]
        slot = picture[face] * len(self.centres) + anchors
        owner = torch.full((int(raw.shape[0]) * len(self.centres),), -1)
        for place, value in zip(slot.tolist(), face.tolist(), strict=True):
            owner[place] = value
        kept = (owner >= 0).nonzero()[:, 0]
        return kept % len(self.centres), owner[kept]

    def _counted(self, shape: torch.Size, truth: Truth) -> torch.Tensor:
        """[B, anchors] without those whose centre lies in a box that counts neither way."""
        counted = torch.ones(shape, dtype=torch.bool)
        for box, picture in zip(truth.boxes[truth.ignored], truth.picture[truth.ignored], strict=True):
            # a tiny box may hold no centre at all: it is grown to a cell
            half = torch.clamp(box[2:] / 2, min=6)
            inside = ((self.centres - box[:2]).abs() <= half).all(1)
            counted[picture] &= ~inside
        return counted


def quality_focal(logit: torch.Tensor, quality: torch.Tensor) -> torch.Tensor:
    """Cross entropy with a soft target, weighted by how wrong the score is."""
    entropy = functional.binary_cross_entropy_with_logits(logit, quality, reduction="none")
    return entropy * (torch.sigmoid(logit) - quality).square()


def overlaps(one: torch.Tensor, other: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Intersection over union and its generalised form of boxes [..., 4], centre and extent."""
    a, b = one[..., 2:].clamp(min=0.5) / 2, other[..., 2:] / 2
    low = torch.maximum(one[..., :2] - a, other[..., :2] - b)
    high = torch.minimum(one[..., :2] + a, other[..., :2] + b)
    shared = (high - low).clamp(min=0).prod(-1)
    union = 4 * a.prod(-1) + 4 * b.prod(-1) - shared
    outer = torch.maximum(one[..., :2] + a, other[..., :2] + b) - torch.minimum(one[..., :2] - a, other[..., :2] - b)
    around = outer.prod(-1)
    overlap = shared / union
    return overlap, overlap - (around - union) / around
