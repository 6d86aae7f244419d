using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;

namespace SiteGen.Rendering;

/// <summary>
/// What the renderer asks of its host. A container would build the same two answers at every start,
/// and the framework's own activator compiles a factory for each kind of component.
/// </summary>
internal sealed class RenderingServices : IServiceProvider, IComponentActivator
{
    private static readonly PlainHtmlEncoder Encoder = new();

    public object? GetService(Type serviceType) =>
        serviceType == typeof(HtmlEncoder) ? Encoder
        : serviceType == typeof(IComponentActivator) ? this
        : null;

    public IComponent CreateInstance(Type componentType) =>
        (IComponent)(Activator.CreateInstance(componentType) ?? throw new InvalidOperationException($"{componentType} is no component"));
}
