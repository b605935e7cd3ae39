"""Trains the mask classifier on packs; see README.md in this folder.

    /usr/bin/python3 train.py --packs PACKS --out FOLDER (--epochs N | --minutes M) [--resume]
"""

import argparse
import json
import queue
import sys
import threading
import time
from dataclasses import asdict
from pathlib import Path

import torch

sys.path.append(str(Path(__file__).resolve().parents[2] / "training"))

from augment import Augmenter
from build import answers_as_stored
from calibration import Calibration, fit
from figures import faceness_figures, figures
from network import Network, estimate_norms, load
from packs import Pack, is_face, is_judged, normalise, one_row_a_face, read_pack
from run import Log, add_length, average_into, one_cycle, replace
from sampling import epoch_order, loss_of
from teach import named

WEIGHT_DECAY = 0.05
WARM_UP = 0.15
"""Share of the run in which the learning rate rises."""
AVERAGING = 0.998
"""How much of the averaged weights a step keeps."""
LOOK_AHEAD = 4
"""Batches that the augmenting thread may be ahead."""
CHECK_CROPS = 2048
"""Crops for the batch-norm statistics of a check on the way."""


class Run:
    """One training run: its weights, their running average, and where it stands."""

    def __init__(self, options: argparse.Namespace, train: Pack):
        torch.manual_seed(options.seed)
        self.options = options
        self.train = train
        self.network = Network()
        if options.start is not None:
            load(self.network, torch.load(options.start)["network"])
        self.network = self.network.to(memory_format=torch.channels_last)
        self.average = Network()
        self.average.load_state_dict(self.network.state_dict())
        decayed = [p for p in self.network.parameters() if p.dim() > 1]
        others = [p for p in self.network.parameters() if p.dim() <= 1]
        groups = [{"params": decayed}, {"params": others, "weight_decay": 0.0}]
        self.optimiser = torch.optim.AdamW(groups, lr=options.rate, weight_decay=WEIGHT_DECAY)
        self.epoch = self.steps = 0
        self.seconds = 0.0

    @property
    def checkpoint(self) -> Path:
        return self.options.out / "checkpoint.pt"

    def save(self) -> None:
        """Writes everything that the run needs to go on, whole or not at all."""
        state = {
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "place": [self.epoch, self.steps, self.seconds],
        }
        replace(self.checkpoint, state)

    def load(self) -> None:
        """Goes on where the last whole epoch ended."""
        state = torch.load(self.checkpoint)
        self.network.load_state_dict(state["network"])
        self.average.load_state_dict(state["average"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.epoch, self.steps, self.seconds = state["place"]

    def progress(self, share_of_epoch: float) -> float:
        """0 at the start, 1 at the end: by epochs, or by time where minutes are given."""
        if self.options.minutes is not None:
            return self.seconds / (60 * self.options.minutes)
        return (self.epoch + share_of_epoch) / self.options.epochs

    def run_epoch(self) -> float:
        """Shows every face about once; gives the mean loss back."""
        seed = self.options.seed * 100_003 + self.epoch
        torch.manual_seed(seed)
        order = epoch_order(self.train.rows, torch.Generator().manual_seed(seed))
        batches = [part for part in order.split(self.options.batch) if len(part) > 1]
        self.network.train()
        total, before = 0.0, time.monotonic()
        for done, (pixels, targets) in enumerate(ahead(self.train, batches, seed)):
            progress = self.progress(done / len(batches))
            if progress >= 1:
                break
            for group in self.optimiser.param_groups:
                group["lr"] = self.options.rate * one_cycle(progress, WARM_UP)
            self.optimiser.zero_grad(set_to_none=True)
            with torch.autocast("cpu", torch.bfloat16, enabled=self.options.bfloat16):
                logits = self.network(pixels)
            loss = loss_of(logits.float(), targets)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.network.parameters(), 5.0)
            self.optimiser.step()
            self.steps += 1
            average_into(self.average, self.network, self.steps, AVERAGING)
            total += loss.item()
            now = time.monotonic()
            self.seconds, before = self.seconds + now - before, now
        self.epoch += 1
        return total / max(done, 1)

    def finished_network(self, crops: int | None = None) -> Network:
        """The averaged weights with batch-norm statistics of clean crops of the natural mix."""
        network = Network().to(memory_format=torch.channels_last)
        network.load_state_dict(self.average.state_dict())
        rows = self.train.rows
        judged = is_judged(rows)
        natural = [i for i in one_row_a_face(rows) if judged[i] and not rows[i]["synthetic"]]
        mixed = torch.randperm(len(natural), generator=torch.Generator().manual_seed(0))
        chosen = torch.tensor(natural)[mixed][:crops]
        estimate_norms(network, (normalise(self.train.middle_of(c)) for c in chosen.split(256)))
        return network


def ahead(pack: Pack, batches: list[torch.Tensor], seed: int):
    """Augmented batches, made by a thread while the network learns; torch frees Python's lock."""
    made: queue.Queue = queue.Queue(LOOK_AHEAD)
    stopped = threading.Event()
    augmenter = Augmenter(pack, seed)

    def produce() -> None:
        try:
            for indices in batches:
                if stopped.is_set():
                    return
                pixels, targets = augmenter.batch(indices)
                made.put((normalise(pixels), targets))
            made.put(None)
        except BaseException as error:  # handed to the learning thread, which raises it
            made.put(error)

    threading.Thread(target=produce, daemon=True).start()
    try:
        while (item := made.get()) is not None:
            if isinstance(item, BaseException):
                raise item
            yield item
    finally:
        stopped.set()


@torch.no_grad()
def answers(network: Network, pack: Pack) -> torch.Tensor:
    """[N, 4] logits of the app's own crops, by the weights as they are stored."""
    network.eval()
    firsts = range(0, len(pack.rows), 256)
    return torch.cat([answers_as_stored(network, normalise(pack.middle(i, i + 256))) for i in firsts])


def judge(network: Network, val: Pack, excluded: frozenset[str]) -> tuple[Calibration, dict]:
    """Fits the calibration on the sources that may be learned from; judges all of them."""
    logits = answers(network, val)
    known = is_judged(val.rows)
    chosen = [i for i in one_row_a_face(val.rows) if known[i]]
    rows, judged = [val.rows[i] for i in chosen], logits[chosen, :3]
    usable = [i for i, row in enumerate(rows) if row["source"] not in excluded]
    calibration = fit(judged[usable], [rows[i] for i in usable])
    report = figures(calibration.probabilities(judged).numpy(), rows)
    return calibration, {**report, **faceness_figures(logits[:, 3].numpy(), is_face(val.rows).numpy())}


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packs", type=Path, required=True, help="folder of prepare-crops")
    parser.add_argument("--start", type=Path, help="result.pt of an earlier run to start from and to name unlabelled faces")
    parser.add_argument("--out", type=Path, required=True, help="checkpoint, log and result")
    add_length(parser, "epochs")
    parser.add_argument("--exclude", nargs="+", default=[], metavar="SOURCE")
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--rate", type=float, default=4e-3, help="highest learning rate")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=1, help="for the network alone")
    parser.add_argument("--bfloat16", action="store_true", help="half precision where it is fast")
    parser.add_argument("--check-every", type=int, default=5, help="epochs between checks on val")
    parser.add_argument("--resume", action="store_true", help="go on from the checkpoint in --out")
    options = parser.parse_args()
    if options.start is not None and options.exclude:
        parser.error("--start brings what it learned from the excluded sources back")
    return options


def main() -> None:
    options = parse()
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)
    options.out.mkdir(parents=True, exist_ok=True)
    excluded = frozenset(options.exclude)
    log = Log(options.out / "log.txt")
    train = named(read_pack(options.packs, "train", excluded), options.start)
    val = read_pack(options.packs, "val")
    run = Run(options, train)
    if options.resume and run.checkpoint.exists():
        run.load()
    log.write(f"{len(train.rows)} crops to learn, {len(val.rows)} to check, epoch {run.epoch}")
    while run.progress(0) < 1:
        loss = run.run_epoch()
        run.save()
        log.write(f"epoch {run.epoch} loss {loss:.4f} seconds {run.seconds:.0f}")
        if run.epoch % options.check_every == 0 and run.progress(0) < 1:
            _, report = judge(run.finished_network(CHECK_CROPS), val, excluded)
            log.write(json.dumps(report))
    network = run.finished_network()
    calibration, report = judge(network, val, excluded)
    log.write(json.dumps(report))
    result = {
        "network": network.state_dict(),
        "calibration": asdict(calibration),
        "seed": options.seed,
        "epochs": run.epoch,
        "excluded": sorted(excluded),
        "val": report,
    }
    replace(options.out / "result.pt", result)
    (options.out / "report.json").write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
