/**
 * Who supplies a portal with news: departments, associations, villages (<i>đơn vị cung cấp tin,
 * bài</i>), how much they owe, and what they delivered.
 */
package vn.communeportal.supply;
