"""The classifier's graph for tfjs: crops [n, 64, 64, 3] to logits [n, 4]."""

import torch
from torch.nn import functional

from graph import FLOAT, INT, Graph, fused, rounded
from network import INPUT_SIZE, Block, Network, folded, pad_same


def build(network: Network) -> Graph:
    """The network for inference, with its batch normalisation folded into the convolutions."""
    graph = Graph("maskcheck mask-classifier/train/export.py")
    x = graph.placeholder("input", [-1, INPUT_SIZE, INPUT_SIZE, 3])
    x = graph.convolution("stem", x, folded(network.stem, network.stem_norm), 2, True)
    for index, block in enumerate(network.blocks):
        name = f"block{index + 1}"
        first, second = freed(block)
        y = graph.depthwise(f"{name}/depthwise", x, first, block.stride, True)
        y = graph.convolution(f"{name}/pointwise", y, second, 1, not block.has_shortcut)
        x = graph.add(name, x, y, True) if block.has_shortcut else y
    axes = graph.integers("pool/axes", [1, 2])
    keep = {"T": FLOAT, "Tidx": INT, "keep_dims": {"b": False}}
    x = graph.node("pool", "Mean", [x, axes], keep)
    weights = graph.weights("head/weights", network.head.weight.t())
    bias = graph.weights("head/bias", network.head.bias)
    plain = {"transpose_a": {"b": False}, "transpose_b": {"b": False}}
    x = graph.node("head", "_FusedMatMul", [x, weights, bias], {**fused(False), **plain})
    graph.node("logits", "Identity", [x], {"T": FLOAT})
    return graph


def freed(block: Block) -> tuple[tuple, tuple]:
    """The parts of a block's two layers, with the channels between them scaled to one range.

    A positive factor passes through the rectifier between them; with inputs of one range the
    second layer loses least when it is stored in 256 steps.
    """
    first, bias = folded(block.depthwise, block.depthwise_norm)
    second, offset = folded(block.pointwise, block.pointwise_norm)
    largest = second.abs().amax((0, 2, 3), keepdim=True).clamp(min=1e-6)
    factor = largest / largest.mean()
    first = first * factor.reshape(-1, 1, 1, 1)
    return (first, bias * factor.flatten()), (second / factor, offset)


@torch.no_grad()
def answers_as_stored(network: Network, x: torch.Tensor) -> torch.Tensor:
    """The logits [n, 4] that the stored file will give: as `Network.forward`, weights in steps."""

    def dense(x: torch.Tensor, parts: tuple, stride: int = 1) -> torch.Tensor:
        return functional.conv2d(x, rounded(parts[0]), parts[1], stride)

    x = functional.relu(dense(pad_same(x), folded(network.stem, network.stem_norm), 2))
    for block in network.blocks:
        first, second = freed(block)
        y = pad_same(x) if block.stride == 2 else functional.pad(x, (1, 1, 1, 1))
        y = functional.relu(functional.conv2d(y, *first, block.stride, groups=len(first[1])))
        y = dense(y, second)
        x = functional.relu(x + y if block.has_shortcut else y)
    return network.head(x.mean((2, 3)))
