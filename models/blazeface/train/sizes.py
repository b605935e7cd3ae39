"""Judges one result at several input sizes on `val`: accuracy and arithmetic as one curve.

    /usr/bin/python3 sizes.py --packs FOLDER --result FOLDER/result.pt --out sizes.json
"""

import argparse
import json
import sys
from pathlib import Path

import torch

sys.path.append(str(Path(__file__).resolve().parents[2] / "training"))

from export import BOX_GROWTH
from judge import average_precision
from network import Network, restored
from views import Pictures

SIZES = (160, 192, 224, 256, 288, 320, 352, 384)


def multiply_adds(network: Network, size: int) -> int:
    """Multiplications of all convolutions at an input size."""
    total = 0

    def count(layer: torch.nn.Conv2d, _: object, output: torch.Tensor) -> None:
        nonlocal total
        total += layer.weight[0].numel() * output[0].numel()

    layers = [m for m in network.modules() if isinstance(m, torch.nn.Conv2d)]
    hooks = [layer.register_forward_hook(count) for layer in layers]
    with torch.no_grad():
        network(torch.zeros(1, 3, size, size))
    for hook in hooks:
        hook.remove()
    return total


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packs", type=Path, required=True)
    parser.add_argument("--result", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    result = torch.load(options.result, map_location="cpu")
    network = restored(result)
    network.grow(*BOX_GROWTH)
    network.store()
    pictures = Pictures(options.packs, "val")
    found = {}
    for size in SIZES:
        figures = average_precision(network, pictures, size, (16, 32, 64))
        found[str(size)] = {"multiply_adds": multiply_adds(network.eval(), size), **figures}
        options.out.write_text(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
