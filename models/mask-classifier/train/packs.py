"""Reads the packs that the Node command `prepare-crops` writes.

A crop of a pack is 192 px wide and holds the app's crop in its middle, with a margin around it:
its central 128 px, averaged two by two, are the 64 px that the app gives to the network.
"""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

LABELS = ("mask", "no_mask", "incorrect")
OTHER_COVERING = "other_covering"
UNLABELLED = "unlabelled"
"""Faces that nobody labelled; they are learned from only after a teacher named them."""
FACE, BACKGROUND = "face", "background"
"""A face whose mask nobody judged, and what a detector took for a face."""
CORRECTIONS = Path(__file__).with_name("corrections.jsonl")
"""Label errors that were found by eye: a line {"id", "label", "why"} each; never of `test`."""
DROPPED = "drop"


@dataclass(frozen=True)
class Pack:
    """Crops of one split, averaged down to the network's resolution but with their margin."""

    rows: list[dict]
    crops: torch.Tensor
    """[N, side, side, 3], bytes, RGB; side = inputSize x margin."""
    input_size: int

    def middle(self, first: int, last: int) -> torch.Tensor:
        """The app's own crops, [n, 3, inputSize, inputSize], 0-255."""
        return self.middle_of(torch.arange(first, min(last, len(self.rows))))

    def middle_of(self, indices: torch.Tensor) -> torch.Tensor:
        """The app's own crops of some rows, [n, 3, inputSize, inputSize], 0-255."""
        border = (self.crops.shape[1] - self.input_size) // 2
        part = self.crops[indices, border : border + self.input_size]
        part = part[:, :, border : border + self.input_size]
        return part.permute(0, 3, 1, 2).float()


def read_pack(
    folder: Path,
    split: str,
    excluded: frozenset[str] = frozenset(),
    corrections: Path = CORRECTIONS,
) -> Pack:
    """Reads one split, leaving out some sources and what the list of label errors drops.

    Faces that nobody labelled stay in. Raises ValueError where sizes do not fit.
    """
    meta = json.loads((folder / "meta.json").read_text())
    size, oversample = meta["size"], meta["oversample"]
    if meta["version"] != 1 or size != meta["inputSize"] * meta["margin"] * oversample:
        raise ValueError(f"{folder}/meta.json is not one that this program understands")
    lines = (folder / f"{split}.jsonl").read_text().splitlines()
    rows = corrected([json.loads(line) for line in lines if line], corrections)
    packed = np.memmap(folder / f"{split}.bin", np.uint8, "r").reshape(-1, size, size, 3)
    if len(packed) != len(rows):
        raise ValueError(f"{split}.bin holds {len(packed)} crops, {split}.jsonl {len(rows)} rows")
    kept = [
        i
        for i, row in enumerate(rows)
        if row["source"] not in excluded and row["label"] != DROPPED
    ]
    side = size // oversample
    crops = np.empty((len(kept), side, side, 3), np.uint8)
    for first in range(0, len(kept), 256):
        part = packed[kept[first : first + 256]].astype(np.uint16)
        blocks = part.reshape(len(part), side, oversample, side, oversample, 3)
        total = blocks.sum(axis=(2, 4), dtype=np.uint16)
        count = oversample * oversample
        crops[first : first + len(part)] = (total + count // 2) // count
    return Pack([rows[i] for i in kept], torch.from_numpy(crops), meta["inputSize"])


def corrected(rows: list[dict], file: Path) -> list[dict]:
    """Rows with the labels that the list of label errors gives them; never those of `test`."""
    lines = file.read_text().splitlines() if file.exists() else []
    labels = {line["id"]: line["label"] for line in map(json.loads, lines)}
    return [
        {**row, "label": labels.get(row["id"], row["label"]) if row["split"] != "test" else row["label"]}
        for row in rows
    ]


def normalise(pixels: torch.Tensor) -> torch.Tensor:
    """0-255 to the network's range, laid out as its convolutions are fastest."""
    return (pixels / 127.5 - 1).contiguous(memory_format=torch.channels_last)


def class_indices(rows: list[dict]) -> torch.Tensor:
    """[N] index into LABELS; another covering is no mask, and what is not judged has any."""
    names = [row["label"] if row["label"] in LABELS else "no_mask" for row in rows]
    return torch.tensor([LABELS.index(name) for name in names])


def is_judged(rows: list[dict]) -> torch.Tensor:
    """[N] whether anything is known of a mask: not of background, nor of faces nobody judged."""
    return torch.tensor([row["label"] in (*LABELS, OTHER_COVERING) for row in rows])


def is_face(rows: list[dict]) -> torch.Tensor:
    """[N] whether a face is there at all."""
    return torch.tensor([row["label"] != BACKGROUND for row in rows])


def is_coarse(rows: list[dict]) -> torch.Tensor:
    """[N] whether only "not a mask" is known: coarse no_mask may hide an incorrect one.

    Nor is it worth learning whether a scarf looks more like a bare face or a mask worn wrong.
    """
    return torch.tensor(
        [
            row["label"] == OTHER_COVERING or (bool(row["coarse"]) and row["label"] == "no_mask")
            for row in rows
        ]
    )


def one_row_a_face(rows: list[dict]) -> list[int]:
    """Indices of the rows that the app would see: by landmarks where there are any, else by box."""
    best: dict[str, int] = {}
    for index, row in enumerate(rows):
        if row["id"] not in best or row["rule"] == "landmarks":
            best[row["id"]] = index
    return sorted(best.values())
