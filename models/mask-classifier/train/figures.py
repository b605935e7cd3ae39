"""What a training run is judged by, on faces that it has not seen."""

import numpy as np

from packs import LABELS, OTHER_COVERING


def figures(probabilities: np.ndarray, rows: list[dict]) -> dict:
    """Figures of [N, 3] probabilities: shares 0-1, ECE over ten bins of equal mass."""
    label = np.array([row["label"] for row in rows])
    source = np.array([row["source"] for row in rows])
    coarse = np.array([bool(row["coarse"]) for row in rows])
    judged = label != OTHER_COVERING
    p = probabilities[:, 0]
    proper = label == "mask"
    right = (p >= 0.5) == proper
    by_source = {
        name: round(float(right[judged & (source == name)].mean()), 4)
        for name in sorted(set(source[judged]))
    }
    worn_wrong = label == "incorrect"
    line = np.quantile(p[proper & ~coarse], 0.03) if (proper & ~coarse).any() else np.nan
    named = judged & ~(coarse & (label == "no_mask"))
    answer = np.array(LABELS)[probabilities.argmax(1)]
    confusion = {
        truth: {name: int(((answer == name) & named & (label == truth)).sum()) for name in LABELS}
        for truth in LABELS
    }
    recalls = [row[name] / sum(row.values()) for name, row in confusion.items() if any(row.values())]
    return {
        "faces": int(judged.sum()),
        "two_class": mean(right[judged]),
        "two_class_by_source": by_source,
        "faces_by_source": {name: int((judged & (source == name)).sum()) for name in by_source},
        "worst_source": min(by_source.values(), default=None),
        "incorrect_caught_at_3pct": mean(p[worn_wrong] < line),
        "three_class_balanced": round(float(np.mean(recalls)), 4),
        "confusion": confusion,
        "ece": round(calibration_error(p[judged], proper[judged].astype(float)), 4),
        "coverings_passing": mean(p[~judged] >= 0.5),
    }


def faceness_figures(logits: np.ndarray, faces: np.ndarray) -> dict:
    """How well what is no face is told from faces: the share of it below 99 and 97 % of the faces."""
    if faces.all() or not faces.any():
        return {}
    lines = {share: np.quantile(logits[faces], share / 100) for share in (1, 3)}
    shares = {f"background_below_{100 - share}pct": mean(logits[~faces] < line) for share, line in lines.items()}
    return {"background": int((~faces).sum()), **shares}


def mean(values: np.ndarray) -> float | None:
    """The mean to four places; nothing where there is nothing."""
    return round(float(values.mean()), 4) if len(values) else None


def calibration_error(p: np.ndarray, y: np.ndarray, bins: int = 10) -> float:
    """Expected calibration error of p(mask)."""
    order = np.argsort(p, kind="mergesort")
    parts = [part for part in np.array_split(order, bins) if len(part)]
    return float(sum(abs(p[part].mean() - y[part].mean()) * len(part) for part in parts) / len(p))
