"""Python numbers."""


def worked_forward():
    X, t, W, b, v, c = worked_network()
    A = sigmoid(X @ W + b)
    outputs = A @ v + c
    r = outputs - t
    return (
        *map(tuple, A.tolist()),
        tuple(outputs.tolist()),
        tuple((r * r).tolist()),
        float(r @ r),
    )
