/** What a module says of its pages, in one bean, and what the rooms that serve every page make of it. */
package id.sop.web.modules;
