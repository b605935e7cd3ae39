"""Turns a result of train.py into the tfjs graph model that the app ships; see README.md here.

    /usr/bin/python3 export.py --result FOLDER/result.pt --out models/mask-classifier
        --version 1.1.0 [--check FILE]
"""

import argparse
import json
import re
from pathlib import Path

import numpy as np
import torch

from graph import build
from network import INPUT_SIZE, Network
from packs import LABELS, normalise

MODEL, WEIGHTS, MANIFEST = "model.json", "model.bin", "manifest.json"
LARGEST_WEIGHTS = 700_000
"""Bytes: what the app may load for this network."""
SHORT = 80
"""Characters of a list or object that stays on one line."""


def write_manifest(file: Path, calibration: dict, version: str) -> None:
    """Puts calibration and version into the manifest; every other key stays as it is."""
    manifest = json.loads(file.read_text()) if file.exists() else {"labels": list(LABELS)}
    manifest["version"] = version
    manifest["calibration"] = {
        "temperature": round(calibration["temperature"], 4),
        "bias": calibration["bias"],
    }
    file.write_text(compact(json.dumps(manifest, indent=2)) + "\n")


def compact(text: str) -> str:
    """Puts short lists and objects on one line, as they are written by hand."""

    def one_line(found: re.Match) -> str:
        inner = re.sub(r"\s*\n\s*", " ", found[0])
        inner = re.sub(r"\[ (.*) \]", r"[\1]", inner)
        return inner if len(inner) <= SHORT else found[0]

    return re.sub(r"\{[^{}]*\}", one_line, re.sub(r"\[[^][{}]*\]", one_line, text))


@torch.no_grad()
def known_answers(network: Network, count: int, seed: int) -> dict:
    """Raw pixels [count, 64, 64, 3], 0-255, and the logits [count, 3] that torch gives them.

    Patches of colour with noise: neither flat nor pure noise, so that every layer has work.
    """
    random = np.random.default_rng(seed)
    coarse = random.integers(0, 256, (count, 8, 8, 3))
    pixels = coarse.repeat(INPUT_SIZE // 8, 1).repeat(INPUT_SIZE // 8, 2)
    pixels = np.clip(pixels + random.integers(-20, 21, pixels.shape), 0, 255)
    batch = torch.from_numpy(pixels).permute(0, 3, 1, 2).float()
    logits = network(normalise(batch)).numpy()
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
    write_manifest(options.out / MANIFEST, result["calibration"], options.version)
    if options.check is not None:
        options.check.write_text(json.dumps(known_answers(network, count=3, seed=1)))
    print(f"{size} bytes of weights in {options.out / WEIGHTS}")


if __name__ == "__main__":
    main()
