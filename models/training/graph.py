"""Writes a tfjs graph model: strings in base64, integers as strings, weights in eight or 16 bits."""

import base64
import json
from pathlib import Path

import numpy as np
import torch

FLOAT = {"type": "DT_FLOAT"}
INT = {"type": "DT_INT32"}
HALF = {"dtype": "float16", "original_dtype": "float32"}


class Graph:
    """Collects nodes and constants in the order they are asked for."""

    def __init__(self, generated_by: str):
        self.generated_by = generated_by
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

    def bytes(self, name: str, values: torch.Tensor) -> str:
        """Adds a constant that is stored in 256 steps, see `steps`, and widened when loaded."""
        steps, least, width = in_steps(values.detach())
        how = {"dtype": "uint8", "min": least, "scale": width, "original_dtype": "float32"}
        stored = {"dtype": "float32", "quantization": how}
        data = steps.numpy().astype(np.uint8)
        return self._constant(name, FLOAT, data.shape, stored, data.tobytes())

    def integers(self, name: str, values: np.ndarray | list[int] | int) -> str:
        """Adds a constant of integers."""
        array = np.array(values, np.int32)
        return self._constant(name, INT, array.shape, {"dtype": "int32"}, array.tobytes())

    def convolution(self, name: str, x: str, parts: tuple, stride: int, has_relu: bool) -> str:
        """A convolution with weights as torch lays them out, [out, in, H, W], and its bias."""
        values = parts[0].permute(2, 3, 1, 0)
        weights = self.bytes(f"{name}/weights", values)
        bias = self.weights(f"{name}/bias", parts[1])
        attributes = {**fused(has_relu), **spatial(stride)}
        return self.node(name, "_FusedConv2D", [x, weights, bias], attributes)

    def depthwise(self, name: str, x: str, parts: tuple, stride: int, has_relu: bool) -> str:
        """A depthwise convolution, torch's [C, 1, H, W] to TensorFlow's [H, W, C, multiplier].

        Its few weights stay half floats: channels differ too much for steps that all share.
        """
        weights = self.weights(f"{name}/weights", parts[0].permute(2, 3, 0, 1))
        bias = self.weights(f"{name}/bias", parts[1])
        attributes = {**fused(has_relu), **spatial(stride)}
        return self.node(name, "FusedDepthwiseConv2dNative", [x, weights, bias], attributes)

    def add(self, name: str, one: str, other: str, has_relu: bool) -> str:
        """The sum of two maps, rectified or not."""
        total = self.node(f"{name}/add", "AddV2", [one, other], {"T": FLOAT})
        return self.node(f"{name}/relu", "Relu", [total], {"T": FLOAT}) if has_relu else total

    def concatenation(self, name: str, parts: list[str], axis: int) -> str:
        """Maps one after the other along an axis."""
        inputs = [*parts, self.integers(f"{name}/axis", axis)]
        return self.node(name, "ConcatV2", inputs, {"T": FLOAT, "N": {"i": str(len(parts))}})

    def _constant(self, name: str, kind: dict, shape, stored: dict, data: bytes) -> str:
        tensor = {"dtype": kind["type"], "tensorShape": dims(shape)}
        self.specs.append({"name": name, "shape": list(shape), **stored})
        self.data.append(data)
        return self.node(name, "Const", [], {"dtype": kind, "value": {"tensor": tensor}})

    def write(self, folder: Path, model: str, weights: str) -> int:
        """Writes the two files and gives the weights' size in bytes back."""
        document = {
            "format": "graph-model",
            "generatedBy": self.generated_by,
            "modelTopology": {"node": self.nodes, "versions": {"producer": 440}},
            "weightsManifest": [{"paths": [weights], "weights": self.specs}],
        }
        folder.mkdir(parents=True, exist_ok=True)
        (folder / model).write_text(json.dumps(document, separators=(",", ":")))
        return (folder / weights).write_bytes(b"".join(self.data))


def in_steps(values: torch.Tensor) -> tuple[torch.Tensor, float, float]:
    """Values as 0-255, the least value and the width of a step: value = step x width + least."""
    least = float(values.min())
    width = max((float(values.max()) - least) / 255, 1e-12)
    return torch.round((values - least) / width), least, width


def rounded(values: torch.Tensor) -> torch.Tensor:
    """Values as they come back from being stored in 256 steps."""
    steps, least, width = in_steps(values)
    return steps * width + least


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
