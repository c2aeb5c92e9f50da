"""Methods by name."""


def output_layer_gradients(A, residuals, reduction):
    tables = A[:, :, None] * residuals[:, None, :]
    return getattr(tables, reduction)(axis=0), getattr(residuals, reduction)(axis=0)
