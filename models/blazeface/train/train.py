#!/usr/bin/env python3
"""Trains the detector from packs of pictures; see README.md here.

    /usr/bin/python3 train.py --packs FOLDER --start FOLDER --out FOLDER --minutes 80 [--resume]

Writes `checkpoint.pt` (to go on from), `result.pt` (the averaged weights), `log.txt` and
`report.json` into the folder. Nothing is chosen on the split `test`: it is never read here.
"""

import argparse
import json
import sys
import time
from dataclasses import asdict
from pathlib import Path

import cv2
import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset

sys.path.append(str(Path(__file__).resolve().parents[2] / "training"))

from judge import average_precision
from loss import Loss, Truth
from network import Network, Shape
from run import Log, add_length, average_into, one_cycle, replace
from start import start_from
from views import Composer, Faces, Pictures

HIGHEST_RATE, WEIGHT_DECAY, WARM_UP = 2e-3, 0.02, 0.02
AVERAGING = 0.9995
STORED_FROM = 0.75
"""Share of the run from which it computes with the weights as they will be stored."""
CLIP = 5.0


class Views(Dataset):
    """View number i is the same whoever makes it, and whenever."""

    def __init__(self, pictures: Pictures, size: int, seed: int, first: int):
        self.composer = Composer(pictures, size, seed)
        self.seed, self.first = seed, first

    def __len__(self) -> int:
        return 1 << 40

    def __getitem__(self, index: int) -> tuple[np.ndarray, Faces]:
        self.composer.random = np.random.default_rng((self.seed, self.first + index))
        return self.composer.view()


def batches(pictures: Pictures, options: argparse.Namespace, first: int):
    """Endless batches of bytes [B, size, size, 3] with their faces, made by other processes."""
    views = Views(pictures, options.size, options.seed, first)
    loader = DataLoader(
        views,
        options.batch,
        sampler=range(1 << 40),
        num_workers=options.workers,
        collate_fn=lambda items: (torch.from_numpy(np.stack([i[0] for i in items])), [i[1] for i in items]),
        worker_init_fn=lambda _: cv2.setNumThreads(0),
        prefetch_factor=4 if options.workers else 2,
    )
    return iter(loader)


class Run:
    """A network in training, with everything that a checkpoint must hold."""

    def __init__(self, options: argparse.Namespace):
        self.options = options
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        torch.manual_seed(options.seed)
        shape = Shape()
        self.network = Network(shape)
        if options.start is not None:
            start_from(self.network, options.start)
        self.average = Network(shape)
        self.average.load_state_dict(self.network.state_dict())
        self.network = self.network.to(self.device, memory_format=torch.channels_last)
        self.optimiser = torch.optim.AdamW(self.network.parameters(), weight_decay=WEIGHT_DECAY)
        self.loss = Loss(options.size)
        self.steps, self.seconds = 0, 0.0

    @property
    def progress(self) -> float:
        """0 at the start, 1 at the end: by steps, or by time where minutes are given."""
        if self.options.minutes is not None:
            return self.seconds / (60 * self.options.minutes)
        return self.steps / self.options.steps

    def step(self, pixels: torch.Tensor, faces: list[Faces]) -> float:
        """Learns from one batch; gives the loss back."""
        before = time.monotonic()
        if self.progress >= STORED_FROM:
            self.network.store()
            self.average.store()
        for group in self.optimiser.param_groups:
            group["lr"] = HIGHEST_RATE * one_cycle(self.progress, WARM_UP)
        batch = pixels.to(self.device).permute(0, 3, 1, 2).float() / 127.5 - 1
        with torch.autocast(self.device, torch.bfloat16, enabled=self.options.bfloat16):
            raw = self.network(batch)
        loss = self.loss.of(raw.float().cpu(), Truth.of(faces))
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), CLIP)
        self.optimiser.step()
        self.steps += 1
        average_into(self.average, self.network, self.steps, AVERAGING)
        self.seconds += time.monotonic() - before
        return float(loss)

    def save(self, file: Path) -> None:
        """Writes everything that the run needs to go on, whole or not at all."""
        state = {name: getattr(self, name).state_dict() for name in ("network", "average", "optimiser")}
        replace(file, {**state, "place": [self.steps, self.seconds]})

    def load(self, file: Path) -> None:
        """Goes on where the checkpoint was written."""
        state = torch.load(file)
        for name in ("network", "average", "optimiser"):
            getattr(self, name).load_state_dict(state[name])
        self.steps, self.seconds = state["place"]


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packs", type=Path, required=True, help="folder of pack.py")
    parser.add_argument("--start", type=Path, help="folder of a graph model to start from")
    parser.add_argument("--out", type=Path, required=True, help="checkpoint, log and result")
    add_length(parser, "steps")
    parser.add_argument("--size", type=int, default=320, help="input pixels")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--workers", type=int, default=1, help="processes that compose views")
    parser.add_argument("--bfloat16", action="store_true", help="half precision where it is fast")
    parser.add_argument("--check-every", type=int, default=1000, help="steps between checks on val")
    parser.add_argument("--resume", action="store_true", help="go on from the checkpoint in --out")
    return parser.parse_args()


def main() -> None:
    options = parse()
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)
    options.out.mkdir(parents=True, exist_ok=True)
    checkpoint, log = options.out / "checkpoint.pt", Log(options.out / "log.txt")
    run = Run(options)
    if options.resume and checkpoint.exists():
        run.load(checkpoint)
    val = Pictures(options.packs, "val")
    stream = batches(Pictures(options.packs, "train"), options, run.steps * options.batch)

    total, since = 0.0, 0
    while run.progress < 1:
        total, since = total + run.step(*next(stream)), since + 1
        if run.steps % options.check_every == 0:
            run.save(checkpoint)
            figures = average_precision(run.average, val, options.size)
            left = run.seconds / run.progress * (1 - run.progress)
            log.write(f"step {run.steps} loss {total / since:.4f} left {left / 60:.0f} min {json.dumps(figures)}")
            total, since = 0.0, 0
    report = average_precision(run.average, val, options.size)
    log.write(json.dumps(report))
    state = {"network": run.average.state_dict(), "shape": asdict(run.network.shape), "size": options.size}
    replace(options.out / "result.pt", {**state, "steps": run.steps, "seed": options.seed, "val": report})
    (options.out / "report.json").write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
