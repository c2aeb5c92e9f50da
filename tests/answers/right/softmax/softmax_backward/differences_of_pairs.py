"""Adds up weighted differences of pairs of classes."""

def softmax_backward(upstream, probs):
    return probs * ((upstream[:, :, None] - upstream[:, None, :]) * probs[:, None, :]).sum(axis=2)
