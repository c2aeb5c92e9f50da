"""Unit by unit, numbers of Python."""


def weight_by_weight(x, t, W, b, v, c):
    a_1, a_2 = sigmoid(x @ W + b)
    o = v[0] * a_1 + v[1] * a_2 + c
    partials = {"v0": float(2 * (o - t))}
    for j, a in ((1, a_1), (2, a_2)):
        partials[f"v{j}"] = partials["v0"] * float(a)
        partials[f"w0{j}"] = partials["v0"] * float(v[j - 1] * a * (1 - a))
        partials.update(
            {f"w{i}{j}": partials[f"w0{j}"] * float(x[i - 1]) for i in (1, 2, 3)}
        )
    return partials
