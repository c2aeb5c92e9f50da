"""By heights above the leaves."""

import heapq


def topological_order(root):
    order = []
    heights, stack = {}, [root]
    while stack:
        node = stack[-1]
        rest = [p for p in node.parents if p not in heights]
        if rest:
            stack.extend(rest)
        else:
            heights.setdefault(
                node, max([heights[p] for p in node.parents], default=-1) + 1
            )
            stack.pop()
    heap = [(h, i, n) for i, (n, h) in enumerate(heights.items())]
    heapq.heapify(heap)
    while heap:
        order.append(heapq.heappop(heap)[2])
    return order
