"""Lets an earlier network name the faces that nobody labelled, where it is sure.

The student sees them degraded and dyed, so it learns more than the teacher knew (Xie et al. 2020,
"Self-training with noisy student").
"""

from pathlib import Path

import torch

from build import answers_as_stored
from calibration import Calibration
from network import Network, load
from packs import LABELS, UNLABELLED, Pack, normalise

SURE = 0.9
"""Probability from which the teacher's answer is a label."""
LEAST_PIXELS = 20
"""Smaller faces are left out: the teacher guesses them."""


def named(pack: Pack, teacher: Path | None) -> Pack:
    """The pack with the teacher's labels; without a teacher, or where it is unsure, without these faces."""
    asked = [i for i, row in enumerate(pack.rows) if row["label"] == UNLABELLED]
    if not asked:
        return pack
    kept = [i for i, row in enumerate(pack.rows) if row["label"] != UNLABELLED]
    rows = [pack.rows[i] for i in kept]
    if teacher is not None:
        for index, answer in zip(asked, answers_of(teacher, pack, asked), strict=True):
            sure, label = float(answer.max()), LABELS[int(answer.argmax())]
            if sure >= SURE and pack.rows[index]["facePixels"] >= LEAST_PIXELS:
                rows.append({**pack.rows[index], "label": label, "taught": True})
                kept.append(index)
    return Pack(rows, pack.crops[kept], pack.input_size)


@torch.no_grad()
def answers_of(teacher: Path, pack: Pack, indices: list[int]) -> torch.Tensor:
    """[n, 3] calibrated probabilities for the app's own crops of some rows."""
    result = torch.load(teacher)
    network = Network()
    load(network, result["network"])
    network.eval()
    parts = torch.tensor(indices).split(256)
    logits = [answers_as_stored(network, normalise(pack.middle_of(part))) for part in parts]
    return Calibration(**result["calibration"]).probabilities(torch.cat(logits)[:, :3])
