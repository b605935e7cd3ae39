"""Which crops an epoch shows, how often, and what each is worth."""

from dataclasses import dataclass

import torch
from torch.nn import functional

from packs import BACKGROUND, FACE, OTHER_COVERING, class_indices, is_coarse, is_face, is_judged

INCORRECT_WEIGHT = 3.2
"""Half of it (as a factor) by showing more views, half by the loss."""
SYNTHETIC_WEIGHT = 0.25
COVERING_WEIGHT = 5.0
TAUGHT_WEIGHT = 0.35
"""Faces that an earlier network named weigh less than those that people labelled."""
BACKGROUND_WEIGHT, FACE_WEIGHT = 0.25, 0.35
"""Of crops that only say whether a face is there."""
FACENESS_WEIGHT = 0.4
"""Of the second question, whether a face is there, in the loss."""
BOX_SHARE = 0.3
"""How often a face with landmarks is shown by its box, the rule that the app falls back on."""
SMOOTHING = 0.05


def epoch_order(rows: list[dict], generator: torch.Generator) -> torch.Tensor:
    """Row indices of one epoch, about one view a face, weighted and shuffled.

    Systematic sampling: a row of weight 1.8 is shown once or twice, never by luck five times.
    """
    weights = row_weights(rows)
    shuffled = torch.randperm(len(rows), generator=generator)
    upto = weights[shuffled].cumsum(0) + torch.rand(1, generator=generator)
    counts = upto.floor().diff(prepend=torch.zeros(1)).long()
    order = shuffled.repeat_interleave(counts)
    return order[torch.randperm(len(order), generator=generator)]


def row_weights(rows: list[dict]) -> torch.Tensor:
    """[N] how many views of each row an epoch holds on average."""
    twice = {row["id"] for row in rows if row["rule"] == "box"}
    twice &= {row["id"] for row in rows if row["rule"] == "landmarks"}
    return torch.tensor([_weight(row, twice) for row in rows])


def _weight(row: dict, twice: set[str]) -> float:
    weight = 1.0
    if row["id"] in twice:
        weight = BOX_SHARE if row["rule"] == "box" else 1 - BOX_SHARE
    if row["label"] == "incorrect":
        weight *= INCORRECT_WEIGHT**0.5
    if row["label"] == OTHER_COVERING:
        weight *= COVERING_WEIGHT
    if row["label"] in (BACKGROUND, FACE):
        weight *= BACKGROUND_WEIGHT if row["label"] == BACKGROUND else FACE_WEIGHT
    if row.get("taught", False):
        weight *= TAUGHT_WEIGHT
    return weight * (SYNTHETIC_WEIGHT if row["synthetic"] else 1.0)


@dataclass(frozen=True)
class Targets:
    """What the faces of a batch show."""

    labels: torch.Tensor
    """[n] index into LABELS."""
    coarse: torch.Tensor
    """[n] whether only "not a mask" is known."""
    judged: torch.Tensor
    """[n] whether anything is known of a mask."""
    faces: torch.Tensor
    """[n] whether a face is there."""

    @staticmethod
    def of(rows: list[dict]) -> "Targets":
        """The targets of these rows of a pack."""
        return Targets(class_indices(rows), is_coarse(rows), is_judged(rows), is_face(rows))


def loss_of(logits: torch.Tensor, targets: Targets) -> torch.Tensor:
    """Cross entropy of [n, 4] logits with smoothed labels.

    Coarse rows speak of mask against the rest alone; whether a face is there is asked of all.
    """
    log = functional.log_softmax(logits[:, :3], dim=1)
    exact = functional.nll_loss(log, targets.labels, reduction="none")
    exact = (1 - SMOOTHING) * exact - SMOOTHING * log.mean(1)
    rest = -(1 - SMOOTHING) * torch.logsumexp(log[:, 1:], 1) - SMOOTHING * log[:, 0]
    weight = torch.where(targets.labels == 2, INCORRECT_WEIGHT**0.5, 1.0) * targets.judged
    masks = (torch.where(targets.coarse, rest, exact) * weight).sum() / weight.sum().clamp(min=1)
    faces = functional.binary_cross_entropy_with_logits(logits[:, 3], targets.faces.float())
    return masks + FACENESS_WEIGHT * faces
