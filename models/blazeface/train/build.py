"""The detector's graph for tfjs: one output [1, anchors, 17], as the package loads it."""

import torch
from torch import nn

from graph import FLOAT, INT, Graph, spatial
from network import COLUMNS, FAR, NEAR, Block, Network


def build(network: Network, size: int) -> Graph:
    """The network for inference at one input size in pixels."""
    graph = Graph("maskcheck blazeface/train/export.py")
    x = graph.placeholder("input", [1, size, size, 3])
    x = graph.convolution("stem", x, parts_of(network.stem), 2, True)
    near = x
    for index, block in enumerate(network.blocks):
        near = x if index == network.near_at else near
        x = _block(graph, f"block{index + 1}", x, block)
    near = _lateral(graph, near, x, network.lateral, size)
    scores, boxes = [], []
    for level, (features, stride, anchors) in enumerate(((near, 8, NEAR), (x, 16, FAR))):
        count = (size // stride) ** 2 * anchors
        score, box = network.heads[2 * level : 2 * level + 2]
        for parts, name, head, width in (
            (scores, f"score{stride}", score, 1),
            (boxes, f"box{stride}", box, COLUMNS - 1),
        ):
            y = graph.convolution(name, features, parts_of(head), 1, False)
            shape = graph.integers(f"{name}/shape", [1, count, width])
            parts.append(graph.node(f"{name}/rows", "Reshape", [y, shape], {"T": FLOAT}))
    rows = [graph.concatenation("scores", scores, 1), graph.concatenation("boxes", boxes, 1)]
    graph.concatenation("output", rows, 2)
    return graph


def parts_of(layer: nn.Conv2d) -> tuple[torch.Tensor, torch.Tensor]:
    """Weights and bias of a layer."""
    return layer.weight.detach(), layer.bias.detach()


def freed(block: Block) -> tuple[tuple, tuple]:
    """The parts of both layers of a block, see `Pointwise`."""
    (first, bias), (second, offset) = parts_of(block.depthwise), parts_of(block.pointwise)
    factor = block.pointwise.ranges()
    first = first * factor.reshape(-1, 1, 1, 1)
    return (first, bias * factor.flatten()), (second / factor, offset)


def _block(graph: Graph, name: str, x: str, block: Block) -> str:
    first, second = freed(block)
    y = graph.depthwise(f"{name}/depthwise", x, first, block.stride, False)
    y = graph.convolution(f"{name}/pointwise", y, second, 1, False)
    if block.stride == 2:
        window = {"ksize": {"list": {"i": ["1", "2", "2", "1"]}}}
        same = {key: value for key, value in spatial(2).items() if key != "dilations"}
        x = graph.node(f"{name}/pool", "MaxPool", [x], {"T": FLOAT, **window, **same})
    if block.added > 0:
        paddings = graph.integers(f"{name}/paddings", [[0, 0], [0, 0], [0, 0], [0, block.added]])
        x = graph.node(f"{name}/pad", "Pad", [x, paddings], {"T": FLOAT, "Tpaddings": INT})
    return graph.add(name, x, y, True)


def _lateral(graph: Graph, near: str, far: str, layer: nn.Conv2d, size: int) -> str:
    y = graph.convolution("lateral", far, parts_of(layer), 1, False)
    target = graph.integers("lateral/size", [size // 8, size // 8])
    how = {"T": FLOAT, "align_corners": {"b": False}, "half_pixel_centers": {"b": False}}
    y = graph.node("lateral/enlarged", "ResizeNearestNeighbor", [y, target], how)
    return graph.add("lateral", near, y, True)
