"""Starts a network from the weights of a tfjs graph model.

Either from the public BlazeFace weights (`npm run export-detector -- --size 128 --out FOLDER`), as
far as the shape allows, or from an export of the same network, to train it further.
"""

import json
from pathlib import Path

import numpy as np
import torch

from network import Network

STOCK_BLOCKS = (24, 28, 32, 36, 42, 48, 56, 64, 72, 80, 88, 96, 96, 96, 96, 96)
"""Channels that each of the public network's blocks gives on."""

Layer = tuple[np.ndarray, np.ndarray]
"""Weights and bias of a convolution as TensorFlow lays them out."""


def read_layers(folder: Path) -> list[Layer]:
    """The convolutions of a graph model in the order of the graph."""
    document, weights = json.loads((folder / "model.json").read_text()), read_weights(folder)
    nodes = document["modelTopology"]["node"]
    convolutions = [n for n in nodes if n["op"] in ("_FusedConv2D", "FusedDepthwiseConv2dNative")]
    return [(weights[n["input"][1]], weights[n["input"][2]]) for n in convolutions]


def read_weights(folder: Path) -> dict[str, np.ndarray]:
    """Float constants of a graph model by name, widened from halves or steps."""
    document = json.loads((folder / "model.json").read_text())
    data, at, weights = (folder / "model.bin").read_bytes(), 0, {}
    for spec in document["weightsManifest"][0]["weights"]:
        stored = spec.get("quantization", {"dtype": spec["dtype"]})
        kind = np.dtype(stored["dtype"])
        count = int(np.prod(spec["shape"]))
        values = np.frombuffer(data, kind, count, at).reshape(spec["shape"])
        at += count * kind.itemsize
        if spec["dtype"] == "float32":
            values = values.astype(np.float32) * stored.get("scale", 1) + stored.get("min", 0)
            weights[spec["name"]] = values.astype(np.float32)
    return weights


@torch.no_grad()
def start_from(network: Network, folder: Path) -> None:
    """Copies what fits; a smaller stem takes the middle of the public one, whose centre it shares."""
    found = read_layers(folder)
    own = layers_of(network)
    if len(found) == len(own):
        pairs = list(zip(own, found, strict=True))
    else:
        pairs = matched(network, found)
        torch.nn.init.zeros_(network.lateral.weight)
        torch.nn.init.zeros_(network.lateral.bias)
    for layer, source in pairs:
        fit(layer, source)


def layers_of(network: Network) -> list[torch.nn.Conv2d]:
    """The convolutions in the order in which they are exported."""
    blocks = [layer for block in network.blocks for layer in (block.depthwise, block.pointwise)]
    return [network.stem, *blocks, network.lateral, *network.heads]


def matched(network: Network, found: list[Layer]) -> list[tuple[torch.nn.Conv2d, Layer]]:
    """Layers and what the public network has for them: blocks and heads of the same outputs."""
    stem, blocks, heads = found[0], found[1 : 1 + 2 * len(STOCK_BLOCKS)], found[1 + 2 * len(STOCK_BLOCKS) :]
    by_outputs: dict[int, list[tuple[Layer, Layer]]] = {}
    for index, outputs in enumerate(STOCK_BLOCKS):
        by_outputs.setdefault(outputs, []).append((blocks[2 * index], blocks[2 * index + 1]))
    pairs = [(network.stem, stem)]
    for block, (outputs, _) in zip(network.blocks, network.shape.blocks, strict=True):
        depthwise, pointwise = by_outputs[outputs].pop(0)
        pairs += [(block.depthwise, depthwise), (block.pointwise, pointwise)]
    for head in network.heads:
        shape = (head.in_channels, head.out_channels)
        pairs.append((head, next(h for h in heads if h[0].shape[2:] == shape)))
    return pairs


def fit(layer: torch.nn.Conv2d, source: Layer) -> None:
    """Copies weights and bias, cut to the layer's kernel and channels."""
    weights, bias = (torch.from_numpy(part.copy()) for part in source)
    border = (weights.shape[0] - layer.kernel_size[0]) // 2
    weights = weights[border : border + layer.kernel_size[0], border : border + layer.kernel_size[1]]
    # depthwise [H, W, C, 1] to [C, 1, H, W]; dense [H, W, in, out] to [out, in, H, W]
    weights = weights.permute(2, 3, 0, 1) if layer.groups > 1 else weights.permute(3, 2, 0, 1)
    layer.weight.copy_(weights[: layer.weight.shape[0], : layer.weight.shape[1]])
    layer.bias.copy_(bias[: layer.out_channels])
