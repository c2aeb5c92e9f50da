"""Course tools: build notebooks, grade a class, judge gradients."""
