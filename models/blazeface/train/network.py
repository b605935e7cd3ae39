"""The detector's network: BlazeFace with a lighter first stage and a look back from far to near.

Every layer exists in tfjs. TensorFlow's SAME padding is asymmetric at stride 2 (one before and two
after for 5x5, nothing before and one after for 3x3, on even sizes); torch pads symmetrically, so
it is done by hand here. There is no batch normalisation: the public weights have none.
"""

from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional

from graph import rounded

NEAR, FAR = 2, 6
"""Anchors a cell at strides 8 and 16."""
COLUMNS = 17
"""Logit, box (xc, yc, w, h) and six landmarks (x, y) of each anchor, as the package expects."""


@dataclass(frozen=True)
class Shape:
    """What a network consists of; a result carries it, so that export needs nothing else."""

    stem_kernel: int = 3
    stem: int = 24
    blocks: tuple[tuple[int, int], ...] = (
        (32, 2), (42, 1),
        (48, 2), (56, 1), (64, 1), (72, 1), (80, 1), (88, 1),
        (96, 2), (96, 1), (96, 1), (96, 1), (96, 1),
    )
    """Channels that each block gives on, and its stride."""


class Convolution(nn.Conv2d):
    """A dense convolution that can compute with its weights as they will be stored, in 256 steps."""

    stored = False

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        weights = self.weight
        if self.stored:
            ranges = self.ranges()
            # the gradient passes as if nothing were rounded
            weights = weights + (rounded(weights / ranges) * ranges - weights).detach()
        return functional.conv2d(x, weights, self.bias, self.stride, self.padding)

    def ranges(self) -> torch.Tensor:
        """Factors [1, inputs, 1, 1] of which the weights are freed before they are stored."""
        return torch.ones(1, self.in_channels, 1, 1)


class Pointwise(Convolution):
    """A 1x1 convolution after a depthwise one, which can take a factor a channel from it.

    Nothing lies between the two, so the first may be scaled up as the second is scaled down; with
    inputs of one range the second loses least when it is stored in 256 steps.
    """

    def ranges(self) -> torch.Tensor:
        largest = self.weight.detach().abs().amax((0, 2, 3), keepdim=True).clamp(min=1e-6)
        return largest / largest.mean()


class Block(nn.Module):
    """Depthwise 3x3, pointwise 1x1, then the shortcut: pooled at stride 2, padded with zeros."""

    def __init__(self, inputs: int, outputs: int, stride: int):
        super().__init__()
        self.stride, self.added = stride, outputs - inputs
        self.depthwise = nn.Conv2d(inputs, inputs, 3, stride, 1 if stride == 1 else 0, groups=inputs)
        self.pointwise = Pointwise(inputs, outputs, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = self.pointwise(self.depthwise(x if self.stride == 1 else functional.pad(x, (0, 1, 0, 1))))
        if self.stride == 2:
            x = functional.max_pool2d(x, 2)
        if self.added > 0:
            # a sum over the channels that both have: cheaper than padding with zeros
            both, own = y.split([x.shape[1], self.added], 1)
            y = torch.cat([both + x, own], 1)
        else:
            y = y + x
        return functional.relu(y, inplace=True)


class Network(nn.Module):
    """[N, 3, S, S] in -1..1 to [N, anchors, 17], strides 8 then 16, row by row."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.stem = Convolution(3, shape.stem, shape.stem_kernel, 2)
        blocks, inputs, stride = [], shape.stem, 2
        self.near_at = -1
        for index, (outputs, step) in enumerate(shape.blocks):
            stride *= step
            if stride == 16 and self.near_at < 0:
                self.near_at, near = index, inputs
            blocks.append(Block(inputs, outputs, step))
            inputs = outputs
        self.blocks = nn.ModuleList(blocks)
        self.lateral = Convolution(inputs, near, 1)
        self.heads = nn.ModuleList(
            Convolution(channels, anchors * width, 1)
            for channels, anchors in ((near, NEAR), (inputs, FAR))
            for width in (1, COLUMNS - 1)
        )

    @torch.no_grad()
    def grow(self, width: float, height: float) -> None:
        """Makes every box wider and higher about its centre, by the heads' own weights."""
        for head in self.heads[1::2]:
            for column, factor in ((2, width), (3, height)):
                head.weight[column :: COLUMNS - 1] *= factor
                head.bias[column :: COLUMNS - 1] *= factor

    def store(self) -> None:
        """Computes with the weights as they will be stored from now on."""
        for module in self.modules():
            if isinstance(module, Convolution):
                module.stored = True

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        before = (self.shape.stem_kernel - 1) // 4
        after = self.shape.stem_kernel - 2 - before
        x = self.stem(functional.pad(x, (before, after, before, after)))
        x = functional.relu(x, inplace=True)
        near = x
        for index, block in enumerate(self.blocks):
            if index == self.near_at:
                near = x
            x = block(x)
        back = functional.interpolate(self.lateral(x), scale_factor=2, mode="nearest")
        near = functional.relu(near + back)
        scores, boxes = [], []
        for level, features in enumerate((near, x)):
            n = len(x)
            score = self.heads[2 * level](features).permute(0, 2, 3, 1).reshape(n, -1, 1)
            box = self.heads[2 * level + 1](features).permute(0, 2, 3, 1).reshape(n, -1, COLUMNS - 1)
            scores.append(score)
            boxes.append(box)
        return torch.cat([torch.cat(scores, 1), torch.cat(boxes, 1)], 2)


def restored(result: dict) -> Network:
    """The network of a `result.pt` of train.py."""
    network = Network(Shape(**result["shape"]))
    network.load_state_dict(result["network"])
    return network
