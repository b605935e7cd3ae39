"""Writes a tfjs graph model: half-float weights, strings in base64, integers as strings."""

import base64
import json
from pathlib import Path

import numpy as np
import torch

from network import INPUT_SIZE, Network, folded

FLOAT = {"type": "DT_FLOAT"}
INT = {"type": "DT_INT32"}


class Graph:
    """Collects nodes and constants in the order they are asked for."""

    def __init__(self):
        self.nodes: list[dict] = []
        self.specs: list[dict] = []
        self.data: list[bytes] = []

    def placeholder(self, name: str, shape: list[int]) -> str:
        """Adds the input; -1 in the shape is any size."""
        return self.node(name, "Placeholder", [], {"dtype": FLOAT, "shape": {"shape": dims(shape)}})

    def node(self, name: str, operation: str, inputs: list[str], attributes: dict) -> str:
        """Adds a node and gives its name back, to be an input of the next."""
        self.nodes.append({"name": name, "op": operation, "input": inputs, "attr": attributes})
        return name

    def weights(self, name: str, values: torch.Tensor) -> str:
        """Adds a constant that is stored as half floats and widened when it is loaded."""
        halves = values.detach().numpy().astype(np.float16)
        if not np.isfinite(halves).all():
            raise ValueError(f"{name} does not fit into half floats")
        stored = {"dtype": "float32", "quantization": HALF}
        return self._constant(name, FLOAT, halves.shape, stored, halves.tobytes())

    def integers(self, name: str, values: list[int]) -> str:
        """Adds a constant list of integers."""
        array = np.array(values, np.int32)
        return self._constant(name, INT, array.shape, {"dtype": "int32"}, array.tobytes())

    def _constant(self, name: str, kind: dict, shape, stored: dict, data: bytes) -> str:
        tensor = {"dtype": kind["type"], "tensorShape": dims(shape)}
        self.specs.append({"name": name, "shape": list(shape), **stored})
        self.data.append(data)
        return self.node(name, "Const", [], {"dtype": kind, "value": {"tensor": tensor}})

    def write(self, folder: Path, model: str, weights: str) -> int:
        """Writes the two files and gives the weights' size in bytes back."""
        document = {
            "format": "graph-model",
            "generatedBy": "maskcheck export.py",
            "modelTopology": {"node": self.nodes, "versions": {"producer": 440}},
            "weightsManifest": [{"paths": [weights], "weights": self.specs}],
        }
        folder.mkdir(parents=True, exist_ok=True)
        (folder / model).write_text(json.dumps(document, separators=(",", ":")))
        return (folder / weights).write_bytes(b"".join(self.data))


HALF = {"dtype": "float16", "original_dtype": "float32"}


def build(network: Network) -> Graph:
    """The network for inference, with its batch normalisation folded into the convolutions."""
    graph = Graph()
    x = graph.placeholder("input", [-1, INPUT_SIZE, INPUT_SIZE, 3])
    x = _convolution(graph, "stem", x, folded(network.stem, network.stem_norm), 2, True)
    for index, block in enumerate(network.blocks):
        name = f"block{index + 1}"
        spatial = folded(block.depthwise, block.depthwise_norm)
        y = _depthwise(graph, f"{name}/depthwise", x, spatial, block.stride)
        mixing = folded(block.pointwise, block.pointwise_norm)
        y = _convolution(graph, f"{name}/pointwise", y, mixing, 1, not block.has_shortcut)
        if block.has_shortcut:
            y = graph.node(f"{name}/add", "AddV2", [x, y], {"T": FLOAT})
            y = graph.node(f"{name}/relu", "Relu", [y], {"T": FLOAT})
        x = y
    axes = graph.integers("pool/axes", [1, 2])
    keep = {"T": FLOAT, "Tidx": INT, "keep_dims": {"b": False}}
    x = graph.node("pool", "Mean", [x, axes], keep)
    weights = graph.weights("head/weights", network.head.weight.t())
    bias = graph.weights("head/bias", network.head.bias)
    plain = {"transpose_a": {"b": False}, "transpose_b": {"b": False}}
    x = graph.node("head", "_FusedMatMul", [x, weights, bias], {**fused(False), **plain})
    graph.node("logits", "Identity", [x], {"T": FLOAT})
    return graph


def _convolution(graph: Graph, name: str, x: str, parts, stride: int, has_relu: bool) -> str:
    weights = graph.weights(f"{name}/weights", parts[0].permute(2, 3, 1, 0))
    bias = graph.weights(f"{name}/bias", parts[1])
    attributes = {**fused(has_relu), **spatial(stride)}
    return graph.node(name, "_FusedConv2D", [x, weights, bias], attributes)


def _depthwise(graph: Graph, name: str, x: str, parts, stride: int) -> str:
    # torch [C, 1, H, W] to TensorFlow's [H, W, C, multiplier]
    weights = graph.weights(f"{name}/weights", parts[0].permute(2, 3, 0, 1))
    bias = graph.weights(f"{name}/bias", parts[1])
    attributes = {**fused(True), **spatial(stride)}
    return graph.node(name, "FusedDepthwiseConv2dNative", [x, weights, bias], attributes)


def fused(has_relu: bool) -> dict:
    """Attributes of a layer that adds its bias and may rectify."""
    names = ["BiasAdd", "Relu"] if has_relu else ["BiasAdd"]
    operations = {"list": {"s": [encoded(name) for name in names]}}
    return {"T": FLOAT, "num_args": {"i": "1"}, "fused_ops": operations, "epsilon": {"f": 0}}


def spatial(stride: int) -> dict:
    """Attributes of a layer that slides over the picture."""
    return {
        "strides": {"list": {"i": ["1", str(stride), str(stride), "1"]}},
        "dilations": {"list": {"i": ["1", "1", "1", "1"]}},
        "padding": {"s": encoded("SAME")},
        "data_format": {"s": encoded("NHWC")},
    }


def dims(shape) -> dict:
    """A shape as the JSON form of a TensorFlow graph writes it."""
    return {"dim": [{"size": str(size)} for size in shape]}


def encoded(value: str) -> str:
    """A string as the JSON form of a TensorFlow graph writes it."""
    return base64.b64encode(value.encode()).decode()
