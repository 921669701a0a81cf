"""What networks that read histories in their order share: inputs, learning, validation, scoring, state."""
