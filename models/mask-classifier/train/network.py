"""The classifier's network: a small residual stack of depthwise-separable convolutions.

Every layer exists in tfjs. TensorFlow's SAME padding is asymmetric at stride 2 (nothing before, one
after, on even sizes); torch pads symmetrically, so it is done by hand here.
"""

import torch
from torch import nn
from torch.nn import functional

INPUT_SIZE = 64
WIDTHS = (40, 80, 160, 256)
DEPTHS = (1, 3, 5, 3)
DROPOUT = 0.2
OUTPUTS = 4


def pad_same(x: torch.Tensor) -> torch.Tensor:
    """Pads even sizes for a 3x3 convolution of stride 2 as TensorFlow does."""
    return functional.pad(x, (0, 1, 0, 1))


class Block(nn.Module):
    """Depthwise 3x3, pointwise 1x1, and the shortcut where shapes agree."""

    def __init__(self, inputs: int, outputs: int, stride: int):
        super().__init__()
        self.stride = stride
        self.has_shortcut = inputs == outputs and stride == 1
        padding = 1 if stride == 1 else 0
        self.depthwise = nn.Conv2d(
            inputs, inputs, 3, stride, padding, groups=inputs, bias=False
        )
        self.depthwise_norm = nn.BatchNorm2d(inputs)
        self.pointwise = nn.Conv2d(inputs, outputs, 1, bias=False)
        self.pointwise_norm = nn.BatchNorm2d(outputs)
        if self.has_shortcut:
            # a block begins as nearly nothing, so that deep stacks train from the first step
            nn.init.constant_(self.pointwise_norm.weight, 0.2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = pad_same(x) if self.stride == 2 else x
        y = functional.relu(self.depthwise_norm(self.depthwise(y)), inplace=True)
        y = self.pointwise_norm(self.pointwise(y))
        return functional.relu(x + y if self.has_shortcut else y, inplace=True)


class Network(nn.Module):
    """[N, 3, 64, 64] in -1..1 to logits [N, 4]: `packs.LABELS`, and whether a face is there."""

    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(3, WIDTHS[0], 3, 2, bias=False)
        self.stem_norm = nn.BatchNorm2d(WIDTHS[0])
        blocks, inputs = [], WIDTHS[0]
        for stage, (width, depth) in enumerate(zip(WIDTHS, DEPTHS, strict=True)):
            for place in range(depth):
                stride = 2 if stage > 0 and place == 0 else 1
                blocks.append(Block(inputs, width, stride))
                inputs = width
        self.blocks = nn.ModuleList(blocks)
        self.head = nn.Linear(inputs, OUTPUTS)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = functional.relu(self.stem_norm(self.stem(pad_same(x))), inplace=True)
        for block in self.blocks:
            x = block(x)
        x = functional.dropout(x.mean((2, 3)), DROPOUT, self.training)
        return self.head(x)


def load(network: Network, state: dict[str, torch.Tensor]) -> None:
    """Takes the weights of a run, also of one that was not asked yet whether a face is there."""
    for part in ("head.weight", "head.bias"):
        own = network.state_dict()[part].clone()
        own[: len(state[part])] = state[part]
        state = {**state, part: own}
    network.load_state_dict(state)


def folded(convolution: nn.Conv2d, norm: nn.BatchNorm2d) -> tuple[torch.Tensor, torch.Tensor]:
    """Weights and bias of a convolution that does its batch normalisation too."""
    scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
    weights = convolution.weight * scale.reshape(-1, 1, 1, 1)
    return weights.detach(), (norm.bias - norm.running_mean * scale).detach()


@torch.no_grad()
def estimate_norms(network: Network, batches) -> None:
    """Sets the batch-norm statistics to those of `batches`: clean crops of the natural mix.

    The running averages of training describe weighted and heavily augmented batches; left as they
    are they cost eight points of accuracy.
    """
    norms = [module for module in network.modules() if isinstance(module, nn.BatchNorm2d)]
    momenta = [norm.momentum for norm in norms]
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None  # torch's word for a plain average over all batches
    network.train()
    for batch in batches:
        network(batch)
    network.eval()
    for norm, momentum in zip(norms, momenta, strict=True):
        norm.momentum = momentum
