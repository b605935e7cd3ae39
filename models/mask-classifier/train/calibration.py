"""Fits the temperature and one bias a class: p = softmax((logits + bias) / temperature)."""

from collections import Counter
from dataclasses import dataclass

import torch
from torch.nn import functional

from packs import OTHER_COVERING, class_indices, is_coarse

COVERING_WEIGHT = 0.25
"""Other coverings are rarer at a door than in the packs."""
BIAS_PRIOR = 1e-3
"""Keeps a bias small where too few faces speak for it."""


@dataclass(frozen=True)
class Calibration:
    """What the manifest holds: `temperature` > 0 and one bias for each class."""

    temperature: float
    bias: list[float]

    def probabilities(self, logits: torch.Tensor) -> torch.Tensor:
        """[N, 3] raw outputs to [N, 3] probabilities."""
        return functional.softmax((logits + torch.tensor(self.bias)) / self.temperature, dim=1)


def fit(logits: torch.Tensor, rows: list[dict]) -> Calibration:
    """Minimises the negative log likelihood of [N, 3]; a source counts by the root of its size."""
    logits = logits.double()
    target, coarse, weights = class_indices(rows), is_coarse(rows), source_weights(rows).double()
    scale = torch.zeros(1, dtype=torch.double, requires_grad=True)
    bias = torch.zeros(3, dtype=torch.double, requires_grad=True)
    optimiser = torch.optim.LBFGS([scale, bias], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        log = functional.log_softmax((logits + bias) * torch.exp(-scale), dim=1)
        exact = functional.nll_loss(log, target, reduction="none")
        rest = -torch.logsumexp(log[:, 1:], 1)
        value = (torch.where(coarse, rest, exact) * weights).sum() / weights.sum()
        value = value + BIAS_PRIOR * (bias**2).sum()
        value.backward()
        return value

    optimiser.step(loss)
    centred = bias.detach() - bias.detach().mean()
    return Calibration(float(torch.exp(scale.detach())), [round(float(b), 4) for b in centred])


def source_weights(rows: list[dict]) -> torch.Tensor:
    """[N] weights under which no source drowns the others."""
    sizes = Counter(row["source"] for row in rows)
    weights = torch.tensor([sizes[row["source"]] ** -0.5 for row in rows])
    coverings = torch.tensor([row["label"] == OTHER_COVERING for row in rows])
    return torch.where(coverings, weights * COVERING_WEIGHT, weights)
