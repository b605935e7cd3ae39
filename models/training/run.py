"""What every training run needs: its length, its learning rate, its checkpoint and its log."""

import argparse
import math
import os
import time
from pathlib import Path

import torch

LEAST_SHARE = 1e-3
"""Of the highest rate, at the very end of a run."""


def add_length(parser: argparse.ArgumentParser, unit: str) -> None:
    """Options for the length of a run: by `unit` ("epochs", "steps") or by the clock."""
    length = parser.add_mutually_exclusive_group(required=True)
    length.add_argument(f"--{unit}", type=int, help="length of the run; exactly repeatable")
    length.add_argument("--minutes", type=float, help="length of the run by the clock")


def one_cycle(progress: float, warm_up: float) -> float:
    """Share of the highest rate: a straight rise for `warm_up` of the run, then half a cosine down."""
    if progress < warm_up:
        return 0.05 + 0.95 * progress / warm_up
    down = min(1, (progress - warm_up) / (1 - warm_up))
    return 0.5 * (1 + math.cos(math.pi * down)) + LEAST_SHARE


@torch.no_grad()
def average_into(average: torch.nn.Module, network: torch.nn.Module, steps: int, keep: float) -> None:
    """Moves the running average towards the weights; the first steps are soon forgotten."""
    keep = min(keep, (1 + steps) / (10 + steps))
    for mean, current in zip(average.parameters(), network.parameters(), strict=True):
        mean.lerp_(current.to(mean.device), 1 - keep)


def replace(file: Path, state: dict) -> None:
    """Writes a file of torch whole or not at all."""
    fresh = file.with_suffix(".new")
    torch.save(state, fresh)
    os.replace(fresh, file)


class Log:
    """Lines to the terminal and to a file."""

    def __init__(self, file: Path):
        self.file = file

    def write(self, line: str) -> None:
        """Writes one line with the time of day."""
        stamped = f"{time.strftime('%H:%M:%S')} {line}"
        print(stamped, flush=True)
        with self.file.open("a") as file:
            file.write(stamped + "\n")
