"""Turns a result of train.py into the tfjs graph model that the app ships; see README.md here.

    /usr/bin/python3 export.py --result FOLDER/result.pt --out models/blazeface
        --version 2.0.0 [--size 320] [--check FILE]
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np
import torch

sys.path.append(str(Path(__file__).resolve().parents[2] / "training"))

from build import build
from manifest import update
from network import Network, restored

BOX_GROWTH = (1.05, 1.04)
"""Factors of width and height: the detectors that lent the boxes draw them smaller than people do,
and a third of a hand-drawn box in training is theirs. Chosen on `val`."""


@torch.no_grad()
def known_answer(network: Network, size: int, seed: int) -> dict:
    """Input [1, size, size, 3] in -1..1 and the output [1, anchors, 17] that torch gives it."""
    random = np.random.default_rng(seed)
    coarse = random.uniform(-1, 1, (size // 16, size // 16, 3)).repeat(16, 0).repeat(16, 1)
    pixels = np.clip(coarse + random.normal(0, 0.1, coarse.shape), -1, 1).astype(np.float32)
    raw = network(torch.from_numpy(pixels).permute(2, 0, 1)[None])
    return {"size": size, "input": pixels.ravel().tolist(), "output": raw.ravel().tolist()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--result", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, help="folder of model and manifest")
    parser.add_argument("--version", required=True, help="semantic version for the manifest")
    parser.add_argument("--size", type=int, help="input pixels; as it was trained when left out")
    parser.add_argument("--check", type=Path, help="also write an input and torch's answer here")
    options = parser.parse_args()
    result = torch.load(options.result, map_location="cpu")
    size = options.size or result["size"]
    network = restored(result)
    network.grow(*BOX_GROWTH)
    network.store()
    network.eval()
    written = build(network, size).write(options.out, "model.json", "model.bin")
    update(options.out / "manifest.json", {"version": options.version, "inputSize": size})
    if options.check is not None:
        options.check.write_text(json.dumps(known_answer(network, size, seed=1)))
    print(f"{written} bytes of weights in {options.out / 'model.bin'}")


if __name__ == "__main__":
    main()
