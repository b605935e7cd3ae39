"""Turns a result of train.py into the tfjs graph model that the app ships; see README.md here.

    /usr/bin/python3 export.py --result FOLDER/result.pt --out models/mask-classifier
        --version 1.1.0 [--check FILE]
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np
import torch

sys.path.append(str(Path(__file__).resolve().parents[2] / "training"))

from build import answers_as_stored, build
from manifest import update
from network import INPUT_SIZE, Network
from packs import normalise

MODEL, WEIGHTS, MANIFEST = "model.json", "model.bin", "manifest.json"
LARGEST_WEIGHTS = 400_000
"""Bytes: what the app may load for this network."""


@torch.no_grad()
def known_answers(network: Network, count: int, seed: int) -> dict:
    """Raw pixels [count, 64, 64, 3], 0-255, and the logits [count, 4] that torch gives them
    with the weights as they are stored.

    Patches of colour with noise: neither flat nor pure noise, so that every layer has work.
    """
    random = np.random.default_rng(seed)
    coarse = random.integers(0, 256, (count, 8, 8, 3))
    pixels = coarse.repeat(INPUT_SIZE // 8, 1).repeat(INPUT_SIZE // 8, 2)
    pixels = np.clip(pixels + random.integers(-20, 21, pixels.shape), 0, 255)
    batch = torch.from_numpy(pixels).permute(0, 3, 1, 2).float()
    logits = answers_as_stored(network, normalise(batch)).numpy()
    return {"pixels": pixels.ravel().tolist(), "logits": logits.astype(float).ravel().tolist()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--result", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, help="folder of model and manifest")
    parser.add_argument("--version", required=True, help="semantic version for the manifest")
    parser.add_argument("--check", type=Path, help="also write pixels and torch's logits here")
    options = parser.parse_args()
    result = torch.load(options.result)
    network = Network()
    network.load_state_dict(result["network"])
    network.eval()
    size = build(network).write(options.out, MODEL, WEIGHTS)
    if size > LARGEST_WEIGHTS:
        raise SystemExit(f"{size} bytes of weights are more than {LARGEST_WEIGHTS}")
    temperature, bias = (result["calibration"][key] for key in ("temperature", "bias"))
    calibration = {"temperature": round(temperature, 4), "bias": bias}
    update(options.out / MANIFEST, {"version": options.version, "calibration": calibration})
    if options.check is not None:
        options.check.write_text(json.dumps(known_answers(network, count=3, seed=1)))
    print(f"{size} bytes of weights in {options.out / WEIGHTS}")


if __name__ == "__main__":
    main()
