"""The course's network on digits against scikit-learn's MLPClassifier.

Same sizes, same batches, same epochs, same step rule (plain descent without momentum),
same penalty; both in one run on one thread.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import warnings

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier

from grader.student import data
from solutions.mlp import initialize_mlp, loss_and_gradients, mlp_forward, train
from solutions.softmax import one_hot
from tests.benchmarks.clock import print_table, rivals

SIZES, EPOCHS, BATCH, RATE = [64, 32, 10], 30, 50, 0.2


def digits():
    """Training and test part, pixels between 0 and 1."""
    X, y, _ = data.digits()
    return data.train_test(X / 16, y, np.random.default_rng(0))


def ours(X, y):
    """Train the course's network. -> function from X to classes."""
    rng = np.random.default_rng(1)

    def gradients(params, X, targets):
        return loss_and_gradients(
            params, X, targets, activation="relu", head="softmax", l2=0.0
        )

    settings = {"learning_rate": RATE, "epochs": EPOCHS, "batch_size": BATCH}
    start = initialize_mlp(SIZES, rng)
    params, _ = train(gradients, start, X, one_hot(y, 10), **settings, rng=rng)
    return lambda X: mlp_forward(params, X, "relu")[0].argmax(axis=1)


def theirs(X, y):
    """Train scikit-learn's network. -> function from X to classes."""
    model = MLPClassifier(
        hidden_layer_sizes=SIZES[1:-1],
        solver="sgd",
        learning_rate_init=RATE,
        momentum=0.0,
        alpha=0.0,
        batch_size=BATCH,
        max_iter=EPOCHS,
        tol=0.0,
        n_iter_no_change=EPOCHS,
        random_state=1,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        return model.fit(X, y).predict


def main(rounds: int = 5) -> None:
    """Print CPU seconds, ratio and accuracy."""
    X, X_test, y, y_test = digits()
    trained = {"course": ours, "scikit-learn": theirs}
    times = rivals({n: lambda f=f: f(X, y) for n, f in trained.items()}, rounds)
    rows = [
        (
            name,
            f"{times[name]:.3f}",
            f"{times[name] / times['scikit-learn']:.2f}",
            f"{np.mean(fit(X, y)(X_test) == y_test):.3f}",
        )
        for name, fit in trained.items()
    ]
    columns = ("", "CPU s", "ratio", "test accuracy")
    print_table(f"{SIZES}, {EPOCHS} epochs, batches of {BATCH}", rows, columns)


if __name__ == "__main__":
    main()
