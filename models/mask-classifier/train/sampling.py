"""Which crops an epoch shows, how often, and what each is worth."""

from dataclasses import dataclass

import torch
from torch.nn import functional

from packs import OTHER_COVERING, class_indices, is_coarse

INCORRECT_WEIGHT = 3.2
"""Half of it (as a factor) by showing more views, half by the loss."""
SYNTHETIC_WEIGHT = 0.25
COVERING_WEIGHT = 5.0
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
    aligned = {row["id"] for row in rows if row["rule"] == "landmarks"}
    return torch.tensor([_weight(row, aligned) for row in rows])


def _weight(row: dict, aligned: set[str]) -> float:
    weight = 1.0
    if row["id"] in aligned:
        weight = BOX_SHARE if row["rule"] == "box" else 1 - BOX_SHARE
    if row["label"] == "incorrect":
        weight *= INCORRECT_WEIGHT**0.5
    if row["label"] == OTHER_COVERING:
        weight *= COVERING_WEIGHT
    return weight * (SYNTHETIC_WEIGHT if row["synthetic"] else 1.0)


@dataclass(frozen=True)
class Targets:
    """What the faces of a batch show."""

    labels: torch.Tensor
    """[n] index into LABELS."""
    coarse: torch.Tensor
    """[n] whether only "not a mask" is known."""

    @staticmethod
    def of(rows: list[dict]) -> "Targets":
        """The targets of these rows of a pack."""
        return Targets(class_indices(rows), is_coarse(rows))


def loss_of(logits: torch.Tensor, targets: Targets) -> torch.Tensor:
    """Cross entropy with smoothed labels; coarse rows speak of mask against the rest alone."""
    log = functional.log_softmax(logits, dim=1)
    exact = functional.nll_loss(log, targets.labels, reduction="none")
    exact = (1 - SMOOTHING) * exact - SMOOTHING * log.mean(1)
    rest = -(1 - SMOOTHING) * torch.logsumexp(log[:, 1:], 1) - SMOOTHING * log[:, 0]
    weight = torch.where(targets.labels == 2, INCORRECT_WEIGHT**0.5, 1.0)
    return (torch.where(targets.coarse, rest, exact) * weight).sum() / weight.sum()
