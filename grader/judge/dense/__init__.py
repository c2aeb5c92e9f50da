"""Judge gradients of dense networks and name the mistake in a wrong one."""
