"""Chiara of the sample class."""


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name in suspects:
        verdicts[name] = True
        ours = suspects[name](params, X, targets)[1]
        theirs = numerical_layers(suspects[name], params, X, targets)
        for layer, right in zip(ours, theirs):
            for block, numeric in [(layer.W, right.W), (layer.b, right.b)]:
                limit = 1e-6 * max(abs(number) for number in numeric.ravel())
                if max(abs(d) for d in (block - numeric).ravel()) > limit:
                    verdicts[name] = False
    return verdicts
